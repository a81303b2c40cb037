// Whatever the county, the child and what was typed: every repair opens its home, and every conflict is one.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCounty } from '#fixtures/index';
import { twinHomes } from '#fixtures/trouble/index';
import { type Home, type Referral, type Snapshot, straightLine } from '#src/domain/index';
import { askerFor, isToAsk, startOf } from '#src/matching/asks';
import { candidatesFor, withheldHomes } from '#src/matching/family';
import { withPlans } from '#src/matching/groups/siblings';
import {
  type Limit,
  type MatchAnswer,
  matchReferral,
  type Narrowing,
  type NothingFits,
  nothingFits,
  type RankedOption,
  type Repair,
} from '#src/matching/index';
import { findingsOf, judgeHard, ruleBook } from '#src/matching/judge';
import { afterStep, imaginedOffer } from '#src/matching/nothing-fits/changes';
import { nothingSupposed } from '#src/matching/supposing';
import { answerIn } from '#src/matching/world';
import { rulesInForce } from '#src/rules/index';
import { snapshotOf } from '../../helpers/snapshot.js';
import { milesNorth } from '../../rules/ask.js';
import { policy } from '../county.js';

const snapshots = [3, 7, 11, 19].map((seed) => snapshotOf(makeCounty({ children: 90, homes: 70, seed })));

interface Asked {
  readonly snapshot: Snapshot;
  readonly referral: Referral;
  readonly narrowing: Narrowing;
}

const asked: fc.Arbitrary<Asked> = fc
  .record({
    snapshot: fc.constantFrom(...snapshots),
    which: fc.nat({ max: 30 }),
    urgency: fc.constantFrom('planned' as const, 'emergency' as const),
    onlyInHouse: fc.boolean(),
    withinMiles: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
    underPence: fc.option(fc.integer({ min: 20_000, max: 200_000 }), { nil: undefined }),
    homes: fc.integer({ min: 0, max: 70 }),
  })
  .map(({ snapshot, which, urgency, onlyInHouse, withinMiles, underPence, homes }) => ({
    snapshot: { ...snapshot, homes: snapshot.homes.slice(0, homes) },
    referral: { ...(snapshot.referrals[which % snapshot.referrals.length] as Referral), urgency },
    narrowing: {
      onlyInHouse,
      ...(withinMiles === undefined ? {} : { withinMiles }),
      ...(underPence === undefined ? {} : { underPence }),
    },
  }));

const isFit = ({ wanted }: NothingFits, { band, gates }: RankedOption, { steps }: Repair): boolean =>
  (wanted === 'listed' || band === 'meets-all' || band === 'meets-with-support') &&
  (wanted !== 'tonight' ||
    gates.every(
      ({ code, role, canBeTonight }) =>
        canBeTonight || steps.some((step) => step.code === 'approve' && step.gate === code && step.role === role),
    ));

/** The home as a whole, in the whole county with just these changes made. */
function opened({ snapshot, referral, narrowing }: Asked, { homes, steps }: Pick<Repair, 'homes' | 'steps'>) {
  const world = { snapshot, referral, policy, narrowing, supposed: nothingSupposed };
  return answerIn(steps.reduce(afterStep, world)).options.find(
    ({ parts }) => parts.length === 1 && parts[0]?.home === homes[0],
  );
}

interface Case extends Asked {
  readonly answer: NothingFits;
}

/** The cases that have something to say, of so many drawn. */
const cases: readonly Case[] = fc.sample(asked, { seed: 20_261_121, numRuns: 60 }).flatMap((each) => {
  const answer = nothingFits(each.snapshot, each.referral, policy, each.narrowing);
  return answer === null ? [] : [{ ...each, answer }];
});

/** How often something was looked at, over all cases. */
const overCases = (check: (each: Case) => number): number => cases.reduce((sum, each) => sum + check(each), 0);

describe('a repair', () => {
  it('opens its home when the answer is built again with just its changes, and stands as it was said to', () => {
    const checked = overCases(({ answer, ...each }) => {
      for (const repair of answer.repairs) {
        const option = opened(each, repair);
        expect(option?.band).toBe(repair.band);
        if (option !== undefined) expect(isFit(answer, option, repair)).toBe(true);
        // A broken rule of law is on no list: what is opened is lawful.
        expect(option?.findings.filter((f) => f.class === 'hard' && f.status === 'broken')).toEqual([]);
        expect(option?.overLimit).toBe(false);
      }
      return answer.repairs.length;
    });
    expect(checked).toBeGreaterThan(60);
  });

  it('holds nothing that is not needed: without any one change that is no approval, its home is not had', () => {
    const checked = overCases(({ answer, ...each }) => {
      let left = 0;
      for (const repair of answer.repairs.slice(0, 2))
        for (const step of repair.steps) {
          if (step.code === 'approve' || step.code === 'raise' || step.code === 'bridge-until') continue;
          const without = { ...repair, steps: repair.steps.filter((other) => other !== step) };
          // One rule may ask several questions, and only all the answers together are an answer.
          if (step.code === 'confirm' && without.steps.some(({ code }) => code === 'confirm')) continue;
          const option = opened(each, without);
          expect([step, option !== undefined && isFit(answer, option, without)]).toEqual([step, false]);
          left += 1;
        }
      return left;
    });
    expect(checked).toBeGreaterThan(50);
  });

  it('is told once, among five at most', () => {
    const checked = overCases(({ answer: { repairs } }) => {
      const keys = repairs.map(({ steps }) => JSON.stringify(steps));
      expect(new Set(keys).size).toBe(repairs.length);
      expect(repairs.length).toBeLessThanOrEqual(5);
      for (const { opens } of repairs) expect(opens).toBeGreaterThanOrEqual(1);
      return repairs.length;
    });
    expect(checked).toBeGreaterThan(50);
  });
});

/** What a home breaks, read from the answer without the filters, and from the facts: another way than the one tested. */
function limitsBroken({ snapshot, referral, narrowing }: Asked, bare: MatchAnswer, home: Home): readonly string[] {
  const limits: string[] = [];
  const external = snapshot.providers.get(home.providerId)?.sector === 'independent';
  const offered = snapshot.offers.some(
    (each) => each.homeId === home.id && each.referralId === referral.id && each.expires >= snapshot.asAt,
  );
  if (external && !offered) limits.push('offer');
  if (external && narrowing.onlyInHouse) limits.push('only-in-house');
  if (narrowing.withinMiles !== undefined && referral.homePoint !== null && home.at.point !== null)
    if (straightLine(referral.homePoint, home.at.point) > narrowing.withinMiles) limits.push('within-miles');
  return [...limits, ...(bare.excluded.find((each) => each.home === home.id)?.rules ?? [])];
}
const nameOf = (limit: Limit): string =>
  limit.kind === 'filter'
    ? limit.filter
    : limit.kind === 'offer'
      ? 'offer'
      : limit.kind === 'gate'
        ? limit.gate
        : limit.rule;

describe('a conflict', () => {
  it('stops every home; and, of these limits alone, each stops some home that no other does', () => {
    const checked = overCases(({ answer: { wanted, conflict, status }, ...each }) => {
      if (wanted !== 'listed') return 0;
      expect(status).toBe('optimal');
      const bare = matchReferral(each.snapshot, each.referral, policy);
      const withheld = new Set(
        each.snapshot.family
          .filter((f) => f.referralId === each.referral.id && (f.openSafeguardingQuestion || f.route === 'ruled-out'))
          .map(({ homeId }) => homeId),
      );
      const names = conflict.map(nameOf);
      const broken = each.snapshot.homes
        .filter(({ id }) => !withheld.has(id))
        .map((home) => limitsBroken(each, bare, home).filter((limit) => names.includes(limit)));
      for (const limits of broken) expect(limits).not.toEqual([]);
      for (const name of names) expect(broken.some((limits) => limits.length === 1 && limits[0] === name)).toBe(true);
      return names.length;
    });
    expect(checked).toBeGreaterThan(30);
  });

  it('of essentials holds as well: each home lacks one, and each of them is all that some home lacks', () => {
    const checked = overCases(({ answer: { wanted, conflict }, snapshot, referral: plain, narrowing }) => {
      if (wanted === 'listed') return 0;
      const { referral } = withPlans(plain, snapshot);
      const book = ruleBook(rulesInForce(startOf(referral, snapshot.asAt)), policy);
      const asker = askerFor(snapshot, referral, policy);
      const world = { snapshot, referral, policy, narrowing, supposed: nothingSupposed };
      const names = conflict.map(nameOf);
      const withheld = withheldHomes(candidatesFor(snapshot, referral));
      const broken = snapshot.homes
        .filter(({ id }) => !withheld.has(id))
        .map((home) => {
          const bare = asker(home, referral.members);
          const ask = isToAsk(bare) ? { ...bare, offer: imaginedOffer(world, home) } : bare;
          const findings = findingsOf(book, judgeHard(book, ask));
          const open = findings.filter(
            (f) => (f.essential || f.class === 'hard') && (f.status === 'broken' || f.status === 'unknown'),
          );
          const late = wanted === 'tonight' ? findings.flatMap((f) => f.gates).filter((g) => !g.canBeTonight) : [];
          const miles = straightTo(referral, home);
          const limits = [
            ...open.map(({ rule }) => rule),
            ...late.map(({ code }) => code),
            ...(isToAsk(bare) ? ['offer'] : []),
            ...(ask.provider?.sector === 'independent' && narrowing.onlyInHouse ? ['only-in-house'] : []),
            ...(miles !== null && miles > (narrowing.withinMiles ?? Infinity) ? ['within-miles'] : []),
          ];
          return [...new Set<string>(limits)].filter((limit) => names.includes(limit));
        });
      for (const limits of broken) expect(limits).not.toEqual([]);
      for (const name of names) expect(broken.some((limits) => limits.length === 1 && limits[0] === name)).toBe(true);
      return names.length;
    });
    expect(checked).toBeGreaterThan(25);
  });
});

const straightTo = ({ homePoint }: Referral, { at: { point } }: Home): number | null =>
  homePoint === null || point === null ? null : straightLine(homePoint, point);

describe('what is said', () => {
  it('is the same in whatever order the homes are held', () => {
    const some = cases.slice(0, 15);
    for (const { answer, ...each } of some) {
      const reversed = { ...each.snapshot, homes: [...each.snapshot.homes].reverse() };
      expect(nothingFits(reversed, each.referral, policy, each.narrowing)).toEqual(answer);
    }
    expect(some.length).toBe(15);
  });

  it('is nothing at all where something is listed that meets the essentials, and can be in time', () => {
    let fits = 0;
    fc.assert(
      fc.property(asked, ({ snapshot, referral, narrowing }) => {
        const answer = matchReferral(snapshot, referral, policy, narrowing);
        const good = answer.options.filter(({ band }) => band === 'meets-all' || band === 'meets-with-support');
        const inTime = good.filter(({ gates }) => gates.every(({ canBeTonight }) => canBeTonight));
        const something = referral.urgency === 'emergency' ? inTime : good;
        expect(nothingFits(snapshot, referral, policy, narrowing) === null).toBe(something.length > 0);
        fits += something.length > 0 ? 1 : 0;
      }),
      { seed: 7, numRuns: 40 },
    );
    expect(fits).toBeGreaterThan(3);
  });

  it('of exact twins is said of one, and counts both', () => {
    const county = twinHomes();
    const away = county.homes.map((home) => ({ ...home, at: { ...home.at, point: milesNorth(3.5) } }));
    const snapshot = snapshotOf({ ...county, homes: away });
    const answer = nothingFits(snapshot, county.referrals[0] as Referral, policy, { withinMiles: 2 });
    expect(answer?.repairs.map(({ steps: [first], opens }) => [first, opens])).toEqual([
      [{ code: 'widen', toMiles: 4 }, 2],
    ]);
  });
});
