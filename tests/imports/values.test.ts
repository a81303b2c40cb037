// Single values: what a cell may say, what is refused, and what an issue may repeat of it.

import { describe, expect, test } from 'vitest';
import { read } from './helpers.js';

const child = (birth: string, more = '', cells = '') =>
  read('children', [`child_id,birth_date,sex${more}`, `C-9,${birth},F${cells}`]);

describe('days', () => {
  test.each(['2015-05-12', '12/05/2015', '12/5/2015', '2015-05-12T00:00:00', '12/05/2015 00:00'])(
    '%s is 12 May 2015',
    (text) => {
      expect(child(text).accepted[0]?.bornOn).toBe('2015-05-12');
    },
  );
  test.each(['12/05/15', '31/02/2020', '29/02/2019', '2015-13-01', '05/13/2015', '12.05.2015', '0015-05-12', '42136'])(
    '%s is no day, and the issue doesn’t repeat it',
    (text) => {
      const { accepted, issues } = child(text);
      expect(accepted).toEqual([]);
      expect(issues).toMatchObject([
        {
          line: 2,
          field: 'birth_date',
          expected: 'a day as 2025-03-31 or 31/03/2025',
          received: `text of ${text.length} characters`,
        },
      ]);
    },
  );
});

describe('money', () => {
  const offer = (price: string) =>
    read('offers', [
      'offer_id\tprovider_id\thome_id\treferral_id\tweekly_cost\tstart_date\texpires',
      `O-2\tP-2\tH-311\tR-204\t${price}\t2025-04-01\t2025-04-03`,
    ]);
  test.each([
    ['£1,050.00', 105_000],
    ['1050', 105_000],
    ['1,050.5', 105_050],
    ['0', 0],
    ['', null],
    ['not known', null],
  ])('%j', (text, pence) => {
    expect(offer(text).accepted[0]?.price).toBe(pence);
  });
  test.each(['-5', '1,05.00', '£1.050,00', 'about 1000', '1e5', '£'])('%j is refused', (text) => {
    expect(offer(text)).toMatchObject({ accepted: [], issues: [{ field: 'weekly_cost', received: `"${text}"` }] });
  });
});

describe('coded values', () => {
  test('case, spaces and standards’ words don’t matter', () => {
    const risks = child(
      '2015-05-12',
      ',Self Harm,Drugs Alcohol,going_missing',
      ',HIGH:09/01/2025:A: review,not_known,None',
    );
    expect(risks.issues).toEqual([]);
    expect(risks.accepted[0]?.needs).toEqual([
      { code: 'self-harm', level: 'high', recordedOn: '2025-01-09', source: 'A: review', expiresOn: null },
      { code: 'substance-misuse', level: 'not-known', recordedOn: null, source: null, expiresOn: null },
      { code: 'going-missing', level: 'none', recordedOn: null, source: null, expiresOn: null },
    ]);
  });
  test('a blank risk is not recorded: it isn’t "none"', () => {
    expect(child('2015-05-12', ',self_harm', ',').accepted[0]?.needs).toEqual([]);
  });
  test('an unknown code lists those that are expected', () => {
    const { issues } = child('2015-05-12', ',ethnicity', ',WHITE');
    expect(issues).toMatchObject([
      { field: 'ethnicity', expected: expect.stringContaining('WBRI'), received: '"WHITE"' },
    ]);
  });
});

test('a list keeps "none" apart from "not recorded"', () => {
  const header = 'home_id,home_name,home_type,provider_id,locality,host_la,registration_status,pets,languages';
  const row = (id: string, pets: string, languages: string) =>
    `${id},Name,ifa,P-2,Devizes,Wiltshire,approved,${pets},${languages}`;
  const { accepted, issues } = read('homes', [
    header,
    row('H-1', 'none', 'Polish; BSL'),
    row('H-2', '', ''),
    row('H-3', 'dragon:1', ''),
  ]);
  expect(accepted.map(({ pets, languages }) => ({ pets, languages }))).toEqual([
    { pets: [], languages: ['Polish', 'BSL'] },
    { pets: null, languages: null },
  ]);
  expect(issues).toMatchObject([
    { line: 4, field: 'pets', expected: expect.stringContaining('dog, cat'), received: '"dragon:1"' },
  ]);
});

test('issues repeat no name, birth date, postcode, coordinate or words of a child', () => {
  const { issues } = read('children', [
    'child_id,birth_date,sex,primary_family_location,latitude,longitude,siblings',
    'Robin Hollis,31/02/2015,F,12 Larch Road,north,west,Wren Hollis',
  ]);
  expect(issues.map(({ field }) => field)).toEqual([
    'child_id',
    'birth_date',
    'primary_family_location',
    'latitude',
    'longitude',
    'siblings',
  ]);
  expect(JSON.stringify(issues)).not.toMatch(/Hollis|31\/02|Larch|north|west/);
  expect(issues[0]?.received).toBe('text of 12 characters');
});
