// A child over three has a room of their own, unless each authority agrees that they share.

import { describe, expect, it } from 'vitest';
import { aHome, aPlacement } from '#fixtures/build';
import { bedroomId, type Child, childId, day } from '#src/domain/index';
import { inForceOn } from '#src/rules/index';
import { bedroomSharing as rule } from '#src/rules/law/home/room/bedroom-sharing';
import { asked, asks, clause, codes, judge, members, resident } from '../../../ask.js';

describe('bedroom-sharing', () => {
  const double = { id: bedroomId('H-1/B9'), size: 'double', use: 'children', cot: false } as const;
  const oneDouble = aHome({ bedrooms: [double], clauses: [clause({ places: 3 })] });
  const sisters = (over: Partial<Child> = {}) => members({ siblings: [childId('C-2')], ...over }, over);
  const born = (on: string): Partial<Child> => ({ bornOn: day(on) });

  it('is met where there is a room for each', () => {
    expect(codes(judge(rule, { members: sisters() }))).toEqual(['own-bedrooms']);
  });

  it('needs each authority’s agreement where sisters would share the one room, in writing', () => {
    const verdict = judge(rule, { home: oneDouble, members: sisters() });
    expect([verdict.status, codes(verdict)]).toEqual(['met', ['bedroom-to-be-shared']]);
    expect(verdict.gates).toMatchObject([
      {
        code: 'bedroom-sharing',
        role: 'responsible-authorities',
        conditions: ['sharing-weighed', 'each-authority-agrees', 'agreement-recorded'],
        canBeTonight: false,
      },
    ]);
    const emergency = asked({ urgency: 'emergency', members: sisters() });
    expect(judge(rule, { ...emergency, home: oneDouble }).gates[0]?.canBeTonight).toBe(true);
  });

  it('lets babies share unasked, to the day before the elder is three', () => {
    const aged = (on: string) => judge(rule, { home: oneDouble, members: sisters(born(on)) });
    expect(codes(aged('2023-11-28'))).toEqual(['own-bedrooms']);
    expect(codes(aged('2023-11-27'))).toEqual(['bedroom-to-be-shared']);
  });

  it('asks it of a baby who would share with a brother over three', () => {
    const brother = resident({ siblings: [childId('C-1')] }, { bedroomId: double.id });
    const verdict = judge(rule, { home: oneDouble, members: members(born('2024-06-01')), residents: [brother] });
    expect(codes(verdict)).toEqual(['bedroom-to-be-shared']);
    expect(JSON.stringify(verdict)).not.toContain('C-90');
  });

  it('is not known where nobody has said which room a baby there sleeps in, and that decides it', () => {
    const other = { ...double, id: bedroomId('H-1/B8') };
    const home = aHome({ bedrooms: [double, other], clauses: [clause({ places: 4 })] });
    const sister = resident({ id: childId('C-91') }, { bedroomId: double.id });
    const newcomer = members({ ...born('2025-01-05'), siblings: [childId('C-91')] });
    const baby = (room: typeof double.id | null) =>
      resident({ id: childId('C-92'), ...born('2025-06-01') }, { bedroomId: room });
    const judged = (room: typeof double.id | null) =>
      judge(rule, { home, members: newcomer, residents: [sister, baby(room)] });
    expect([judged(null).status, ...asks(judged(null))]).toEqual(['unknown', 'who-sleeps-where']);
    expect(codes(judged(other.id))).toEqual(['own-bedrooms']);
  });

  it('has nothing to add where there is no room at all, or none is recorded', () => {
    expect(judge(rule, { home: oneDouble, members: members({}, {}) }).status).toBe('not-applicable');
    expect(judge(rule, { home: aHome({ bedrooms: [] }), members: sisters() }).status).toBe('not-applicable');
  });

  it('is about foster homes, and about moving in', () => {
    const home = { ...oneDouble, type: 'external-childrens-home' } as const;
    expect(judge(rule, { home, members: sisters() }).status).toBe('not-applicable');
    const there = { home: oneDouble, placement: aPlacement() };
    const living = new Map([
      [childId('C-1'), there],
      [childId('C-2'), there],
    ]);
    expect(judge(rule, { home: oneDouble, members: sisters(), living }).status).toBe('not-applicable');
    expect(judge(rule).status).toBe('not-applicable');
  });

  it('is a standard of 2011', () => {
    expect([inForceOn(rule, day('2011-03-31')), inForceOn(rule, day('2011-04-01'))]).toEqual([false, true]);
  });
});
