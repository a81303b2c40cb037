// Postcodes by the ONS Postcode Directory's columns, for homes and children whose files give no coordinates.

import { expect, test } from 'vitest';
import { childId, day } from '#src/domain/index';
import { lookUp, postcodeDirectory, resolveChildren, resolveHomes, resolveReferrals } from '#src/imports/index';
import { example, file, read } from './helpers.js';

const { bytes, name } = example('postcodes');
const { directory, issues } = postcodeDirectory(bytes, name);

test('a whole postcode has its point, a sector the middle of its postcodes', () => {
  expect(issues).toEqual([]);
  expect(lookUp(directory, 'ba147aa')).toEqual({ point: { lat: 51.3245, lon: -2.2011 }, authority: 'E06000054' });
  const middle = lookUp(directory, 'BA14 7')?.point;
  expect(middle?.lat).toBeCloseTo(51.3248, 6);
  expect(middle?.lon).toBeCloseTo(-2.2021, 6);
});

test('a postcode without a grid reference, and one that isn’t there, have no point', () => {
  expect(lookUp(directory, 'BA14 8ZZ')).toBeNull();
  expect(lookUp(directory, 'ZZ1 1ZZ')).toBeNull();
  expect(lookUp(directory, null)).toBeNull();
});

test('the directory’s other columns and newer names are no matter', () => {
  const other = postcodeDirectory(
    file('PCD,dointr,LAT,LONG,laua\nBA147AA,198001,51,-2,E06000054\n').bytes,
    'onspd.csv',
  );
  expect(other.issues).toEqual([]);
  expect(lookUp(other.directory, 'BA14 7AA')?.authority).toBe('E06000054');
});

test('homes and children take points from their postcodes, and keep those they came with', () => {
  const header =
    'home_id,home_name,home_type,provider_id,locality,host_la,registration_status,postcode,latitude,longitude';
  const homes = read('homes', [
    header,
    'H-8,A,ifa,P-2,T,W,approved,BA14 7AA,,',
    'H-9,B,ifa,P-2,T,W,approved,BA14 7AA,50,-1',
  ]).accepted;
  expect(resolveHomes(homes, directory).map(({ at }) => at.point)).toEqual([
    { lat: 51.3245, lon: -2.2011 },
    { lat: 50, lon: -1 },
  ]);
  const children = read('children', [
    'child_id,birth_date,sex,home_postcode',
    'C-8,2015-01-01,M,SN15 1',
    'C-9,2015-01-01,M,',
  ]).accepted;
  expect(resolveChildren(children, directory).map(({ home }) => home.point)).toEqual([
    { lat: 51.461, lon: -2.12 },
    null,
  ]);
});

test('a referral without a point starts from its first child who has a home; a child without one has none', () => {
  const referrals = read('referrals', [
    'referral_id,planned_or_emergency,received_on,latest_start_date,legal_status,child_id',
    'R-1,planned,2025-03-01,2025-04-01,C2,C-1042',
    'R-2,planned,2025-03-01,2025-04-01,C2,C-1051',
  ]).accepted;
  const points = resolveReferrals(referrals, new Map([[childId('C-1042'), { lat: 51, lon: -2 }]])).map(
    ({ homePoint }) => homePoint,
  );
  expect(points).toEqual([{ lat: 51, lon: -2 }, null]);
  expect(referrals[0]?.receivedOn).toBe(day('2025-03-01'));
});
