// The stated splits of a sibling group against every way there is to divide it among the homes.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aChild, aCounty, aHome, aMember, aReferral } from '#fixtures/build';
import {
  bedroomId,
  childId,
  day,
  type Home,
  homeId,
  type Member,
  poundsPerWeek,
  type Referral,
  type SiblingMode,
} from '#src/domain/index';
import { askerFor } from '#src/matching/asks';
import { pairsWith } from '#src/matching/groups/siblings';
import { bestSplits } from '#src/matching/groups/splits';
import type { Part } from '#src/matching/index';
import { bandOf, isPossible, judgeHard, ruleBook } from '#src/matching/judge';
import { partOf } from '#src/matching/part';
import { pointsOf } from '#src/matching/ranking/points';
import { tieBreaker } from '#src/matching/ranking/ties';
import { rulesInForce } from '#src/rules/index';
import { snapshotOf } from '../helpers/snapshot.js';
import { policy } from './county.js';

const modes: readonly SiblingMode[] = ['must', 'prefer', 'prefer', 'prefer', 'apart', 'never'];

interface Drawn {
  readonly ages: readonly number[];
  readonly plans: readonly SiblingMode[];
  readonly homes: readonly { places: number; from: number; to: number; fee: number; unmarked: boolean }[];
}

const drawn = (most: number): fc.Arbitrary<Drawn> =>
  fc.record({
    ages: fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 2, maxLength: most }),
    plans: fc.array(fc.constantFrom(...modes), { minLength: 15, maxLength: 15 }),
    homes: fc.array(
      fc.record({
        places: fc.integer({ min: 1, max: 4 }),
        from: fc.integer({ min: 0, max: 6 }),
        to: fc.integer({ min: 7, max: 17 }),
        fee: fc.integer({ min: 400, max: 900 }),
        unmarked: fc.boolean(),
      }),
      { minLength: 2, maxLength: 6 },
    ),
  });

function referralOf({ ages, plans }: Drawn): Referral {
  const ids = ages.map((_, i) => childId(`C-${i + 1}`));
  const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => ({ a, b })));
  return aReferral({
    members: ids.map((id, i) =>
      aMember({
        child: aChild({
          id,
          bornOn: day(`${2026 - (ages[i] ?? 0)}-01-05`),
          siblings: ids.filter((each) => each !== id),
        }),
      }),
    ),
    siblings: pairs.map((pair, i) => ({ ...pair, mode: plans[i] ?? 'prefer', source: 'assessment' })),
  });
}

const homesOf = ({ homes }: Drawn): readonly Home[] =>
  homes.map(({ places, from, to, fee, unmarked }, i) =>
    aHome({
      id: homeId(`H-${i + 1}`),
      fee: poundsPerWeek(fee),
      smoking: unmarked ? null : 'none',
      clauses: [{ places, ageFrom: from, ageTo: to, sex: 'any', onlySiblings: false, namedChildren: [] }],
      bedrooms: Array.from({ length: places }, (_, room) => ({
        id: bedroomId(`H-${i + 1}/R${room + 1}`),
        size: 'single' as const,
        use: 'children' as const,
        cot: false,
      })),
    }),
  );

const knownOf = (it: Drawn) => {
  const referral = referralOf(it);
  const homes = homesOf(it);
  const snapshot = snapshotOf(aCounty({ homes, referrals: [referral] }));
  const book = ruleBook(rulesInForce(snapshot.asAt), policy);
  const ask = askerFor(snapshot, referral, policy);
  const parts = new Map<string, Part | null>();
  /** These children in this home; null where the law forbids it. */
  const partIn = (home: Home, members: readonly Member[]): Part | null => {
    const key = [home.id, ...members.map((member) => member.child.id)].join();
    const asked = ask(home, members);
    const part = parts.get(key) ?? (isPossible(book, asked) ? partOf(book, judgeHard(book, asked)) : null);
    parts.set(key, part);
    return part;
  };
  return { referral, homes, book, ask, partIn, tie: tieBreaker(snapshot, referral, policy) };
};
type Known = ReturnType<typeof knownOf>;

/** Stage by stage, recomputed from the parts themselves. */
function worth({ referral }: Known, parts: readonly Part[]): readonly number[] {
  const band = (part: Part) => bandOf(part.findings.filter(({ rule }) => rule !== 'siblings-together'));
  const sum = (of: (part: Part) => number) => parts.reduce((total, part) => total + of(part), 0);
  const kept = (mode: SiblingMode) => sum((part) => pairsWith(referral, part.children, [mode]).length);
  const shown = { 'meets-all': 2, 'meets-with-support': 1, 'not-shown-to-meet': 0, 'does-not-meet': 0 };
  return [
    sum((part) => (band(part) === 'does-not-meet' ? 0 : part.children.length)),
    kept('must'),
    kept('prefer'),
    sum((part) => part.children.length * shown[band(part)]),
    sum((part) => part.children.length * pointsOf(part.findings).total),
  ];
}

const compare = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((each, i) => each !== b[i]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
};

/** Every division of the children over different homes, two homes at least. */
function* everySplit(known: Known, left: readonly Member[], used: readonly Part[]): Generator<readonly Part[]> {
  const { partIn, homes } = known;
  const [first, ...others] = left;
  if (first === undefined) {
    if (used.length > 1) yield used;
    return;
  }
  for (let mask = 0; mask < 2 ** others.length; mask += 1) {
    const members = [first, ...others.filter((_, i) => (mask >> i) & 1)];
    const ids = members.map((member) => member.child.id);
    if (pairsWith(known.referral, ids, ['apart', 'never']).length > 0) continue;
    const rest = others.filter((_, i) => !((mask >> i) & 1));
    for (const home of homes) {
      const part = used.some((each) => each.home === home.id) ? null : partIn(home, members);
      if (part !== null) yield* everySplit(known, rest, [...used, part]);
    }
  }
}

const splitsOf = ({ book, ask, referral, homes, tie }: Known) => bestSplits(book, ask, referral, homes, tie);

describe('the splits of a sibling group', () => {
  it('begin with the best there is of every way to divide the group among the homes', () => {
    let divided = 0;
    fc.assert(
      fc.property(drawn(4), (each) => {
        const known = knownOf(each);
        const { splits, note } = splitsOf(known);
        const all = [...everySplit(known, known.referral.members, [])];
        const best = all.map((parts) => worth(known, parts)).sort((a, b) => compare(b, a))[0];
        if (best === undefined) {
          expect(splits).toEqual([]);
          return;
        }
        divided += 1;
        expect(note.status).toBe('optimal');
        expect(worth(known, splits[0] ?? [])).toEqual(best);
      }),
      { seed: 20261120, numRuns: 50 },
    );
    expect(divided).toBeGreaterThan(15);
  });

  it('each place every child once, in different homes, and never a pair that must be apart', () => {
    fc.assert(
      fc.property(drawn(6), (each) => {
        const known = knownOf(each);
        const children = known.referral.members.map((member) => member.child.id).sort();
        for (const parts of splitsOf(known).splits) {
          expect(parts.flatMap((part) => part.children).sort()).toEqual(children);
          expect(new Set(parts.map((part) => part.home)).size).toBe(parts.length);
          for (const part of parts) expect(pairsWith(known.referral, part.children, ['apart', 'never'])).toEqual([]);
        }
      }),
      { seed: 20261120, numRuns: 20 },
    );
  });

  it('keep two sets of twins as two pairs where two homes take two each', () => {
    const known = knownOf({
      ages: [4, 4, 9, 9],
      plans: ['must', 'prefer', 'prefer', 'prefer', 'prefer', 'must'],
      homes: [2, 2, 1, 1].map((places) => ({ places, from: 0, to: 17, fee: 500, unmarked: false })),
    });
    const [first] = splitsOf(known).splits;
    expect(first?.map((part) => part.children.join('+')).sort()).toEqual(['C-1+C-2', 'C-3+C-4']);
  });
});
