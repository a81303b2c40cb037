// Which nation an authority is in, however its name is written.

import { describe, expect, it } from 'vitest';
import { authoritiesOutsideEngland, type Nation, nationOf } from '#src/domain/index';

describe('nationOf', () => {
  const lists: readonly (readonly [Nation, readonly string[]])[] = [
    ['wales', authoritiesOutsideEngland.wales],
    ['scotland', authoritiesOutsideEngland.scotland],
    ['northern-ireland', authoritiesOutsideEngland['northern-ireland']],
  ];

  it('knows the 22 of Wales, the 32 of Scotland and the 11 of Northern Ireland, each by its own name', () => {
    expect(lists.map(([, names]) => new Set(names).size)).toEqual([22, 32, 11]);
    for (const [nation, names] of lists)
      for (const name of names) expect([name, nationOf(name)]).toEqual([name, nation]);
  });

  it('knows them in any case, and with or without "Council", "City of" and "&"', () => {
    for (const name of ['City of Edinburgh Council', 'EDINBURGH', 'Edinburgh, City of', 'perth & kinross'])
      expect([name, nationOf(name)]).toEqual([name, 'scotland']);
    for (const name of ['City and County of Swansea', 'Cardiff Council', 'Isle Of Anglesey County Council', ' powys '])
      expect([name, nationOf(name)]).toEqual([name, 'wales']);
    for (const name of ['Belfast City Council', 'Armagh, Banbridge & Craigavon Borough', 'Derry and Strabane'])
      expect([name, nationOf(name)]).toEqual([name, 'northern-ireland']);
  });

  it('takes every other authority to be in England, though its name is like another', () => {
    const english = ['Bristol, City of', 'County Durham', 'Northumberland', 'Newcastle upon Tyne', 'Herefordshire'];
    for (const name of [...english, 'Perthshire', 'Newport Pagnell', 'Synthshire', ''])
      expect([name, nationOf(name)]).toEqual([name, 'england']);
  });
});
