// What no single cell can show: references, dates in order, a child in two places, a referral with a row missing.

import { describe, expect, test } from 'vitest';
import { importRows, learn } from '#src/imports/index';
import { exampleKnown, file, read } from './helpers.js';

describe('residents', () => {
  const header = 'placement_id,child_id,home_id,bedroom_id,start_date,end_date';
  const stays = (...rows: string[]) => read('residents', [header, ...rows], { ...exampleKnown, placements: new Map() });

  test('a child or home nobody holds is named by its reference', () => {
    const { accepted, issues } = stays('L-9,C-999,H-310,,2025-01-01,', 'L-10,C-1043,H-999,,2025-01-01,');
    expect(accepted).toEqual([]);
    expect(issues.map(({ line, field, received }) => [line, field, received])).toEqual([
      [2, 'child_id', '"C-999"'],
      [3, 'home_id', '"H-999"'],
    ]);
  });
  test('a bedroom belongs to the home that is named', () => {
    expect(stays('L-9,C-1043,H-310,H-311-B1,2025-01-01,').issues).toMatchObject([{ field: 'bedroom_id' }]);
    expect(stays('L-9,C-1043,H-311,H-311-B1,2025-01-01,').issues).toEqual([]);
  });
  test('no stay ends before it starts, nor starts before the child is born', () => {
    expect(stays('L-9,C-1043,H-310,,2025-01-10,2025-01-09').issues).toMatchObject([{ field: 'end_date' }]);
    const early = stays('L-9,C-1043,H-310,,29/11/2018,2025-01-09');
    expect(early).toMatchObject({ accepted: [], issues: [{ field: 'start_date', received: 'an earlier day' }] });
    expect(JSON.stringify(early.issues)).not.toContain('2018');
  });
  test('a child is in one placement at a time; the next may start the day the last ends', () => {
    const next = stays('L-9,C-1043,H-310,,2025-01-01,2025-02-01', 'L-10,C-1043,H-311,,2025-02-01,');
    expect(next.issues).toEqual([]);
    const both = stays(
      'L-9,C-1043,H-310,,2025-01-01,',
      'L-10,C-1043,H-311,,2025-02-01,',
      'L-11,C-1042,H-311,,2025-02-01,',
    );
    expect(both.accepted.map(({ id }) => id)).toEqual(['L-9', 'L-11']);
    expect(both.issues).toMatchObject([{ line: 3, expected: 'one placement of a child at a time' }]);
  });
  test('a held placement counts, unless the file replaces it', () => {
    const open = stays('L-9,C-1043,H-310,,2025-01-01,').accepted;
    const known = learn({ ...exampleKnown, placements: new Map() }, 'residents', open);
    expect(read('residents', [header, 'L-10,C-1043,H-311,,2025-02-01,'], known).accepted).toEqual([]);
    const replaced = read(
      'residents',
      [header, 'L-10,C-1043,H-311,,2025-02-01,', 'L-9,C-1043,H-310,,2025-01-01,2025-02-01'],
      known,
    );
    expect(replaced.issues).toEqual([]);
  });
});

describe('homes and places', () => {
  const header =
    'home_id,home_name,home_type,provider_id,locality,host_la,registration_status,urn,latitude,longitude,preferred_age_from,preferred_age_to';
  const home = (cells: string) => read('homes', [header, `H-9,Name,ifa,${cells}`]);
  test.each([
    ['P-9,Devizes,Wiltshire,approved,,,,,', 'provider_id'],
    ['P-2,Devizes,Wiltshire,approved,SC12,,,,', 'urn'],
    ['P-2,Devizes,Wiltshire,approved,,51,,,', 'longitude'],
    ['P-2,Devizes,Wiltshire,approved,,91,-2,,', 'latitude'],
    ['P-2,Devizes,Wiltshire,approved,,,,12,4', 'preferred_age_to'],
  ])('%s is refused for its %s', (cells, field) => {
    expect(home(cells)).toMatchObject({ accepted: [], issues: [{ field, severity: 'refused' }] });
  });
  const ofPurpose = (type: string, cells: string) =>
    read('homes', [
      'home_id,home_name,home_type,provider_id,locality,host_la,registration_status,purpose_age_from,purpose_age_to,purpose_sex',
      `H-9,Name,${type},P-2,Devizes,Wiltshire,approved,${cells}`,
    ]);
  test.each([
    ['external-childrens-home', '8,,', 'purpose_age_to'],
    ['external-childrens-home', ',,female', 'purpose_age_from'],
    ['external-childrens-home', '12,8,any', 'purpose_age_to'],
    ['external-childrens-home', '8,12,mixed', 'purpose_sex'],
    ['ifa', '8,12,any', 'purpose_age_from'],
  ])('a statement of purpose of %s with %s is refused for its %s', (type, cells, field) => {
    expect(ofPurpose(type, cells)).toMatchObject({ accepted: [], issues: [{ field, severity: 'refused' }] });
  });
  test('a statement of purpose is read, for any child where no sex is given, and a blank one is not recorded', () => {
    const purposeOf = (cells: string) => ofPurpose('external-childrens-home', cells).accepted[0]?.statementOfPurpose;
    expect(purposeOf('8,12,girl')).toEqual({ ageFrom: 8, ageTo: 12, sex: 'female' });
    expect(purposeOf('8,12,')).toEqual({ ageFrom: 8, ageTo: 12, sex: 'any' });
    expect(purposeOf(',,')).toBeNull();
  });
  const place = (...rows: string[]) =>
    read('places', ['home_id,kind,places,age_from,age_to,sex,bedroom_id,size,use,from,reason,children', ...rows]);
  test('each kind of line says what it lacks', () => {
    const { issues } = place(
      'H-310,approval,2,,12,,,,,,,',
      'H-310,bedroom,,,,,,,,,,',
      'H-310,exemption,,,,,,,,,,',
      'H-310,unavailable,,,,,,,,,,',
    );
    expect(issues.map(({ line, field }) => `${line} ${field}`)).toEqual([
      '2 age_from',
      '2 sex',
      '3 bedroom_id',
      '3 size',
      '3 use',
      '4 children',
      '4 from',
      '5 from',
      '5 reason',
    ]);
  });
  test('a bedroom is told of once', () => {
    const room = 'H-312,bedroom,,,,,H-312-B1,single,children,,,';
    expect(place(room, room).issues).toContainEqual(
      expect.objectContaining({ line: 3, field: 'bedroom_id', expected: 'each reference once' }),
    );
  });
  test('ages run upwards, and a named child not yet held is noted, not refused', () => {
    const { accepted, issues } = place('H-310,approval,2,12,0,any,,,,,,', 'H-311,approval,1,0,12,any,,,,,,C-77');
    expect(issues).toMatchObject([
      { line: 2, field: 'age_to', severity: 'refused' },
      { line: 3, field: 'children', severity: 'noted' },
    ]);
    expect(accepted).toHaveLength(1);
  });
});

test.each([
  ['2025-04-01', 'a later day'],
  ['1995-01-01', 'an earlier day'],
])('no child is born on %s, as the data speaks of March 2025', (born, received) => {
  expect(read('children', ['child_id,birth_date,sex', `C-9,${born},M`])).toMatchObject({
    accepted: [],
    issues: [{ field: 'birth_date', received }],
  });
});

describe('referrals', () => {
  const header =
    'referral_id,planned_or_emergency,received_on,latest_start_date,legal_status,number_of_siblings_to_place_with,child_id';
  const ask = (...rows: string[]) => read('referrals', [header, ...rows]);
  const one = 'R-1,planned,2025-03-01,2025-04-01,C2,1,C-1042';
  const other = 'R-1,planned,2025-03-01,2025-04-01,C2,1,C-1043';
  const alone = 'R-2,emergency,2025-03-31,2025-03-31,V2,0,C-1050';

  test('rows that share a reference are one referral', () => {
    const { accepted, issues } = ask(one, alone, other);
    expect(issues).toEqual([]);
    expect(accepted.map(({ id, members }) => [id, members.map(({ childId }) => childId)])).toEqual([
      ['R-1', ['C-1042', 'C-1043']],
      ['R-2', ['C-1050']],
    ]);
  });
  test.each([
    ['a cell that can’t be read', other.replace('C2', 'C9')],
    ['too few cells', 'R-1,planned,C-1043'],
    ['a broken quotation mark', `R-1,"planned"x,2025-03-01,2025-04-01,C2,,C-1043`],
  ])('a sibling’s row with %s holds back the whole referral, and no other', (_, broken) => {
    const { accepted, issues } = ask(one.replace(',1,', ',,'), broken, alone);
    expect(accepted.map(({ id }) => id)).toEqual(['R-2']);
    expect(issues.map(({ line }) => line).toSorted()).toEqual([2, 3]);
  });
  test('a sibling said but not listed holds it back', () => {
    expect(ask(one)).toMatchObject({
      accepted: [],
      issues: [{ field: 'number_of_siblings_to_place_with', received: '1' }],
    });
  });
  test('what is asked for the group is the same on each row', () => {
    const { accepted, issues } = ask(one, other.replace('2025-04-01', '2025-04-02'));
    expect(accepted).toEqual([]);
    expect(issues.some(({ line, field }) => line === 3 && field === 'latest_start_date')).toBe(true);
  });
  test('a place to avoid takes its point from the gazetteer, or says that it needs one', () => {
    const avoiding = (place: string) => read('referrals', [`${header},locations_to_avoid`, `${alone},${place}`]);
    expect(avoiding('Trowbridge:5').accepted[0]?.avoid).toEqual([
      { name: 'Trowbridge', radiusMiles: 5, point: { lat: 51.3197, lon: -2.2083 }, basis: 'request' },
    ]);
    expect(avoiding('Elsewhere:5:51.5:-2').accepted[0]?.avoid[0]?.point).toEqual({ lat: 51.5, lon: -2 });
    expect(avoiding('Elsewhere:5')).toMatchObject({ accepted: [], issues: [{ field: 'locations_to_avoid' }] });
  });
  test('needed by a day before it was received is refused', () => {
    expect(ask(alone.replace('2025-03-31,2025-03-31', '2025-03-31,2025-03-30'))).toMatchObject({
      accepted: [],
      issues: [{ field: 'latest_start_date' }],
    });
  });
  test('rows of one referral in two files are one referral', () => {
    const files = [file(`${header}\n${one}\n`, 'a.csv'), file(`${header}\n${other}\n`, 'b.csv')];
    expect(importRows('referrals', files, exampleKnown).accepted[0]?.members).toHaveLength(2);
  });
});
