// Whatever the county and the child: what is said to turn the first place turns it, and no less of it does.

import { describe, expect, it } from 'vitest';
import { makeCounty } from '#fixtures/index';
import type { Home, Policy, Referral, Snapshot } from '#src/domain/index';
import { type MatchAnswer, matchReferral, type Narrowing, sensitivity, type Turn } from '#src/matching/index';
import { ofTheCase } from '#src/matching/ranking/could-move';
import { nothingSupposed, type Supposed } from '#src/matching/supposing';
import { snapshotOf } from '../../helpers/snapshot.js';
import { policy } from '../county.js';

interface Inputs {
  readonly snapshot: Snapshot;
  readonly referral: Referral;
  readonly policy: Policy;
  readonly narrowing: Narrowing;
  readonly supposed: Supposed;
}
const answerTo = ({ snapshot, referral, policy: p, narrowing, supposed }: Inputs): MatchAnswer =>
  matchReferral(snapshot, referral, p, narrowing, supposed);
const firstOf = ({ options: [first] }: MatchAnswer) => first?.parts.map(({ home }) => home);

const narrowings: readonly Narrowing[] = [{}, { withinMiles: 15 }, { onlyInHouse: true }];
const cases = [5, 13].flatMap((seed) => {
  const snapshot = snapshotOf(makeCounty({ children: 110, homes: 80, seed }));
  return snapshot.referrals.slice(0, 8).map((referral, i) => {
    const inputs: Inputs = {
      snapshot,
      referral,
      policy,
      narrowing: narrowings[i % 3] ?? {},
      supposed: nothingSupposed,
    };
    const answer = answerTo(inputs);
    return { inputs, answer, told: sensitivity(snapshot, referral, policy, answer) };
  });
});

const withHome = (inputs: Inputs, id: string, over: (home: Home) => Partial<Home>): Inputs => ({
  ...inputs,
  snapshot: {
    ...inputs.snapshot,
    homes: inputs.snapshot.homes.map((home) => (home.id === id ? { ...home, ...over(home) } : home)),
  },
});

/** The change as anybody would make it on the whole county. */
function changed(inputs: Inputs, what: Turn['what'], answer: MatchAnswer): Inputs {
  const { referral } = inputs;
  switch (what.code) {
    case 'not-available':
      return withHome(inputs, what.home, () => ({
        unavailable: [{ period: { from: inputs.snapshot.asAt, to: null }, places: 'all', reason: 'illness' }],
      }));
    case 'price': {
      const offers = inputs.snapshot.offers.map((offer) =>
        offer.homeId === what.home && offer.referralId === referral.id ? { ...offer, price: what.to } : offer,
      );
      return withHome({ ...inputs, snapshot: { ...inputs.snapshot, offers } }, what.home, () => ({ fee: what.to }));
    }
    case 'essential':
      return { ...inputs, referral: { ...referral, essentials: [...referral.essentials, what.rule] } };
    case 'not-essential':
      return {
        ...inputs,
        referral: { ...referral, essentials: referral.essentials.filter((rule) => rule !== what.rule) },
        supposed: { answers: [], notEssential: [what.rule] },
      };
    case 'weight': {
      const share = (100 - what.to) / (100 - what.from);
      const groups = Object.entries(policy.weights).map(([group, rules]) => [
        group,
        Object.fromEntries(Object.entries(rules).map(([rule, n]) => [rule, rule === what.rule ? what.to : n * share])),
      ]);
      return { ...inputs, policy: { ...policy, weights: Object.fromEntries(groups) as Policy['weights'] } };
    }
    case 'rule-answer': {
      const asked = answer.options
        .flatMap(({ questions }) => questions)
        .find((each) => each.code === what.question && each.rule === what.rule);
      const home = asked !== undefined && ofTheCase.has(asked.who) ? null : what.home;
      const heard = { home, rule: null, question: what.question, about: asked?.about, to: what.to };
      return { ...inputs, supposed: { answers: [heard], notEssential: [] } };
    }
  }
}

/** The same change by one pound, or one point, less; null where it has no amount. */
function less(what: Turn['what']): Turn['what'] | null {
  if (what.code === 'price') return { ...what, to: (what.to - Math.sign(what.to - what.from) * 100) as typeof what.to };
  if (what.code !== 'weight') return null;
  const to = what.to - Math.sign(what.to - what.from);
  return (to - what.from) * (what.to - what.from) > 0 ? { ...what, to } : null;
}

describe('each change that is said to turn the first place', () => {
  it('puts the option it names first, when made on the whole county and ranked again', () => {
    const seen = new Set<string>();
    for (const { inputs, answer, told } of cases)
      for (const { first, what } of told.turns) {
        // A question's need is told beside it in the list; of two needs either may be meant.
        const after = firstOf(answerTo(changed(inputs, what, answer)));
        expect([what, after]).toEqual([what, first]);
        expect(after).not.toEqual(firstOf(answer));
        seen.add(what.code);
      }
    expect([...seen].sort()).toEqual(expect.arrayContaining(['not-available', 'price', 'rule-answer']));
  });

  it('is no more than is needed: a pound less, or a point, leaves the first where it is', () => {
    let amounts = 0;
    for (const { inputs, answer, told } of cases)
      for (const { what } of told.turns) {
        const almost = less(what);
        if (almost === null) continue;
        amounts += 1;
        expect([what, firstOf(answerTo(changed(inputs, almost, answer)))]).toEqual([what, firstOf(answer)]);
      }
    expect(amounts).toBeGreaterThan(5);
  });
});

describe('the fact said to be worth asking for', () => {
  it('is an open question that could move something, and either answer gives the number it is said to', () => {
    let asked = 0;
    for (const { inputs, answer, told } of cases) {
      const { ask } = told;
      if (ask === null) continue;
      asked += 1;
      const option = answer.options.find(({ rank }) => rank === ask.rank);
      expect(option?.questions.some((each) => each.code === ask.code && each.couldMove)).toBe(true);
      const home = ofTheCase.has(ask.who) ? null : ask.home;
      const rankIf = (to: 'met' | 'broken') => {
        const heard = { home, rule: null, question: ask.code, about: ask.about, to };
        const after = answerTo({ ...inputs, supposed: { answers: [heard], notEssential: [] } });
        return after.options.find(({ parts }) => parts.length === 1 && parts[0]?.home === ask.home)?.rank ?? null;
      };
      expect([ask, rankIf('met'), rankIf('broken')]).toEqual([ask, ask.ifYes, ask.ifNo]);
    }
    expect(asked).toBeGreaterThan(5);
  });
});

it('the same facts give the same turns, in whatever order the homes are held', () => {
  for (const { inputs, told } of cases.slice(0, 6)) {
    const reversed = { ...inputs, snapshot: { ...inputs.snapshot, homes: [...inputs.snapshot.homes].reverse() } };
    expect(sensitivity(reversed.snapshot, inputs.referral, policy, answerTo(reversed))).toEqual(told);
  }
});
