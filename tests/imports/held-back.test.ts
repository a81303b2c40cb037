// Lines that replace a home's list on record: with one refused the list waits as a whole, and no other home's does.

import { describe, expect, test } from 'vitest';
import { exampleKnown, read } from './helpers.js';

describe('the lines of places', () => {
  const header = 'home_id,kind,places,age_from,age_to,sex,bedroom_id,size,use,from,reason';
  const places = (...rows: string[]) => read('places', [header, ...rows], { ...exampleKnown, bedsOf: new Map() });
  const approval = (home: string) => `${home},approval,2,0,12,any,,,,,`;
  const bedroom = (home: string, n = 1) => `${home},bedroom,,,,,${home}-B${n},single,children,,`;
  const taken = (...rows: string[]) => places(...rows).accepted.map(({ homeId, kind }) => `${homeId} ${kind}`);

  test.each([
    ['a cell that cannot be read', approval('H-310').replace('12', 'twelve')],
    ['a cell that is missing', approval('H-310').replace(',any', ',')],
    ['too few cells', 'H-310,approval,2'],
    ['a broken quotation mark', 'H-310,approval,2,0,12,"any"x,,,,,'],
    ['ages that run downwards', approval('H-310').replace('0,12', '12,0')],
  ])('one with %s holds back the others of that home and kind only', (_, broken) => {
    expect(taken(approval('H-310'), bedroom('H-310'), approval('H-311'), broken)).toEqual([
      'H-310 bedroom',
      'H-311 approval',
    ]);
  });

  test('each line held back says for which line it waits', () => {
    const { issues } = places(approval('H-310'), approval('H-311'), approval('H-310').replace('12', 'twelve'));
    expect(issues.filter(({ line }) => line === 2)).toMatchObject([
      {
        field: 'home_id',
        severity: 'refused',
        received: expect.stringContaining('until line 4 of file.csv is mended'),
      },
    ]);
    expect(issues.map(({ line }) => line).toSorted()).toEqual([2, 4]);
  });

  test('one whose kind cannot be told may be of any: the home waits with all its lines', () => {
    expect(taken(approval('H-310'), bedroom('H-310'), 'H-310,aproval,2,0,12,any,,,,,', bedroom('H-311'))).toEqual([
      'H-311 bedroom',
    ]);
  });

  test('a file given up half-way is not taken for the whole of any list that goes on in it', () => {
    const broken = Array.from({ length: 60 }, (_, n) => `H-9${n},"approval"x`);
    expect(taken(approval('H-310'), approval('H-311'), ...broken, approval('H-310'))).toEqual(['H-311 approval']);
  });

  test('a bedroom that somebody on record has is not dropped', () => {
    const known = { ...exampleKnown, bedsOf: new Map([['H-310', new Set(['H-310-B2'])]]) };
    const one = read('places', [header, bedroom('H-310'), bedroom('H-311')], known);
    expect(one.accepted.map(({ homeId }) => homeId)).toEqual(['H-311']);
    expect(one.issues).toMatchObject([{ line: 2, field: 'bedroom_id', expected: expect.stringContaining('H-310-B2') }]);
    expect(read('places', [header, bedroom('H-310'), bedroom('H-310', 2)], known).issues).toEqual([]);
  });
});

describe('the people of a household', () => {
  const header = 'person_id,home_id,role,birth_date';
  const people = (...rows: string[]) => read('household', [header, ...rows]);

  test('wait together while one of them is refused; another home’s do not', () => {
    const { accepted, issues } = people('M-1,H-310,carer,', 'M-2,H-310,carrer,', 'M-4,H-311,carer,');
    expect(accepted.map(({ id }) => id)).toEqual(['M-4']);
    expect(issues.map(({ line, field }) => [line, field])).toEqual([
      [3, 'role'],
      [2, 'home_id'],
    ]);
  });

  test('wait too when one of them stands in another home before', () => {
    const { accepted } = people('M-1,H-311,carer,', 'M-1,H-310,carer,', 'M-2,H-310,carer,');
    expect(accepted.map(({ id, homeId }) => [id, homeId])).toEqual([['M-1', 'H-311']]);
  });
});
