// Whether an answer could change an option's place: said with each question, and never wrongly "no".

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aChild, aCounty, aHome, aMember, aReferral } from '#fixtures/build';
import { day, type Home, homeId, type Referral } from '#src/domain/index';
import { matchReferral } from '#src/matching/index';
import { snapshotOf } from '../helpers/snapshot.js';
import { milesNorth } from '../rules/ask.js';
import { policy } from './county.js';

const answer = (homes: readonly Home[], referral: Referral = aReferral()) =>
  matchReferral(snapshotOf(aCounty({ homes })), referral, policy);
const allergic = aReferral({
  members: [aMember({ child: aChild({ animals: [{ species: 'dog', why: 'allergy' }] }) })],
});
const question = (homes: readonly Home[], referral: Referral, home: string, code: string) =>
  answer(homes, referral)
    .options.find((each) => each.parts[0]?.home === home)
    ?.questions.find((each) => each.code === code);
const far = (id: string, miles: number, over: Partial<Home> = {}): Home =>
  aHome({ id: homeId(id), at: { ...aHome().at, point: milesNorth(miles) }, ...over });

describe('a question', () => {
  it('about an essential could move an option past another', () => {
    const homes = [far('H-1', 2, { pets: null }), far('H-2', 9)];
    expect(question(homes, allergic, 'H-1', 'which-animals')).toMatchObject({ rule: 'animals', couldMove: true });
  });

  it('on a list of one cannot move it, unless the answer could break the law', () => {
    expect(question([far('H-1', 2, { pets: null })], allergic, 'H-1', 'which-animals')?.couldMove).toBe(false);
    const roomless = far('H-1', 2, { bedrooms: [] });
    expect(question([roomless], aReferral(), 'H-1', 'who-sleeps-where')?.couldMove).toBe(true);
  });

  it('that bears on every home alike cannot move one where it carries no points', () => {
    const unasked = aReferral({ members: [aMember({ viewsObtained: null })] });
    const [first] = answer([far('H-1', 2), far('H-2', 25)], unasked).options;
    for (const each of first?.questions ?? [])
      if (each.rule !== 'wishes') expect([each.code, each.couldMove]).toEqual([each.code, false]);
  });

  it('what the child wants could favour any of the homes, so it could move one that is near another', () => {
    const unasked = aReferral({ members: [aMember({ viewsObtained: null })] });
    expect(question([far('H-1', 2), far('H-2', 6)], unasked, 'H-2', 'what-does-the-child-want')?.couldMove).toBe(true);
  });

  it('could move an option where only an answer against is essential, however great the gap in points', () => {
    const support = far('H-2', 29, {
      type: 'supported-accommodation',
      registration: { ...aHome().registration, categories: [1] },
    });
    const sixteen = aReferral({ members: [aMember({ child: aChild({ bornOn: day('2010-01-05') }) })] });
    const others = [far('H-1', 2), far('H-3', 29, { type: 'in-house-childrens-home', adultRatio: '1:1' })];
    for (const code of ['is-the-young-person-ready', 'what-is-the-statement-of-purpose', 'what-is-the-ofsted-grade'])
      expect([code, question([...others, support], sixteen, 'H-2', code)?.couldMove]).toEqual([code, true]);
  });

  it('worth fewer points than the gap on either side cannot', () => {
    const homes = [far('H-1', 2), far('H-2', 29, { preferences: null })];
    expect(question(homes, aReferral(), 'H-2', 'what-does-the-carer-prefer')?.couldMove).toBe(false);
    const close = [far('H-1', 2), far('H-2', 2.1, { preferences: null })];
    expect(question(close, aReferral(), 'H-2', 'what-does-the-carer-prefer')?.couldMove).toBe(true);
  });
});

describe('an answer said not to change the place', () => {
  const needs = [
    { code: 'autism', level: 'high', recordedOn: day('2026-05-01'), source: null, expiresOn: null } as const,
  ];
  const referral = aReferral({
    members: [aMember({ child: aChild({ needs, health: ['asthma'], animals: [{ species: 'dog', why: 'fear' }] }) })],
  });
  const anyHome = fc.record({
    miles: fc.integer({ min: 1, max: 29 }),
    pets: fc.constantFrom(null, [], [{ species: 'dog', count: 1, assessedSafe: true } as const]),
    smoking: fc.constantFrom(null, 'none' as const, 'indoors' as const),
    skills: fc.constantFrom(null, [], [{ code: 'autism', level: 'trained' } as const]),
    preferences: fc.constantFrom(null, aHome().preferences),
  });
  /** Every way the fact that a question asks for could turn out. */
  const answers: Readonly<Record<string, readonly Partial<Home>[]>> = {
    'which-animals': [{ pets: [] }, { pets: [{ species: 'dog', count: 1, assessedSafe: true }] }],
    'does-anyone-smoke': [{ smoking: 'none' }, { smoking: 'indoors' }, { smoking: 'vapes' }],
    'has-the-home-the-skill': [{ skills: [] }, { skills: [{ code: 'autism', level: 'experienced' }] }],
    'what-does-the-carer-prefer': [
      { preferences: { ageFrom: null, ageTo: null, sex: null, ratherNot: [] } },
      { preferences: { ageFrom: 0, ageTo: 4, sex: 'male', ratherNot: ['autism'] } },
    ],
  };

  it('does not, however it turns out', () => {
    let checked = 0;
    fc.assert(
      fc.property(fc.array(anyHome, { minLength: 2, maxLength: 5 }), (drawn) => {
        const homes = drawn.map(({ miles, ...facts }, i) => far(`H-${i + 1}`, miles, facts));
        const before = answer(homes, referral).options;
        for (const option of before)
          for (const each of option.questions.filter((q) => !q.couldMove && answers[q.code] !== undefined))
            for (const fact of answers[each.code] ?? []) {
              const id = option.parts[0]?.home;
              const after = answer(
                homes.map((home) => (home.id === id ? { ...home, ...fact } : home)),
                referral,
              ).options;
              checked += 1;
              expect(after.find((o) => o.parts[0]?.home === id)?.rank).toBe(option.rank);
            }
      }),
      { seed: 20261121, numRuns: 120 },
    );
    expect(checked).toBeGreaterThan(100);
  });
});
