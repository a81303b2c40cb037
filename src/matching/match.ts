// The whole question: who can take this child or group, ranked, with reasons. Pure: the same facts give the same list.

import type { Home, HomeId, Policy, Referral, Snapshot } from '#src/domain/index';
import { adoptionTurnsOff, routedOut, ruleBookVersion, rulesInForce } from '#src/rules/index';
import type { Excluded, MatchAnswer, Narrowing, ToAsk } from './answer.js';
import { type Asker, askerFor, isToAsk, startOf } from './asks.js';
import { candidatesFor, familyQuestions, nobodyConsidered, ruledOut, withheldHomes } from './family.js';
import { gatesOf, gatesOfAll } from './groups/combine.js';
import { withPlans } from './groups/siblings.js';
import { bestSplits, noSplits, type Splits } from './groups/splits.js';
import { horizonOf } from './horizon.js';
import { brokenHardRules, type Judged, judgeHard, type RuleBook, ruleBook } from './judge.js';
import { assumptions, notConsidered } from './limits-of-answer.js';
import { optionOf } from './option.js';
import { partOf } from './part.js';
import { type Part, suitable } from './ranked-option.js';
import { openQuestions } from './ranking/could-move.js';
import { narrow, staysWithin } from './ranking/narrow.js';
import { byStanding, marginOf, rank, type Unranked } from './ranking/order.js';
import { pointsOf } from './ranking/points.js';
import { type TieBreaker, tieBreaker } from './ranking/ties.js';
import { replayId } from './replay.js';
import { nothingSupposed, type Supposed, supposing } from './supposing.js';

export function matchReferral(
  snapshot: Snapshot,
  asked: Referral,
  policy: Policy,
  narrowing: Narrowing = {},
  supposed: Supposed = nothingSupposed,
): MatchAnswer {
  const { referral, assumed } = withPlans(asked, snapshot);
  const startOn = startOf(referral, snapshot.asAt);
  const book = ruleBook(supposing(rulesInForce(startOn), supposed), policy);
  const ask = askerFor(snapshot, referral, policy);
  const tie = tieBreaker(snapshot, referral, policy);
  const candidates = candidatesFor(snapshot, referral);
  const route = routedOut(referral);
  const searched = route === null ? snapshot : { ...snapshot, homes: [] };
  const sorted = sortHomes(searched, referral, book, ask, withheldHomes(candidates));

  const whole = sorted.possible.map((each) => optionOf(referral, [partOf(book, each)]));
  const splits = splitsIfNeeded(book, ask, referral, whole, sorted.inHand, tie);
  const order = byStanding(tie);
  const inOrder = [...whole, ...splits.splits.map((parts) => optionOf(referral, parts))].sort(order);
  const options = rank(inOrder, policy, openQuestions(inOrder, !adoptionTurnsOff({ referral })));
  const listed = new Set(options.flatMap((option) => option.parts.map((part) => part.home)));
  const hypothetical = supposed === nothingSupposed ? {} : { supposed };
  const versions = {
    ruleBook: ruleBookVersion,
    policy: `${policy.name} ${policy.version}`,
    data: snapshot.dataVersion,
  };

  return {
    referral: referral.id,
    children: referral.members.map((member) => member.child.id),
    asAt: snapshot.asAt,
    startOn,
    horizon: horizonOf(referral, startOn),
    routedOut: route,
    gatesForAll: gatesOfAll(options),
    ...narrow(options, narrowing, (option) => option.parts.every((part) => isInHouse(snapshot, part))),
    toAsk: toAsk(book, sorted.toAsk, tie).filter((each) => staysWithin(each, narrowing)),
    family: familyQuestions(candidates, listed),
    familyRuledOut: ruledOut(candidates),
    familyNotConsidered: route === null && nobodyConsidered(referral, candidates),
    excluded: sorted.excluded,
    narrowing,
    milesFrom: milesFrom(referral),
    margin: marginOf(policy),
    nothingShownToMeet: route === null && !options.some((option) => suitable(option.band)),
    assumed: assumptions(referral, snapshot, policy, assumed),
    notConsidered: notConsidered(referral, splits.note),
    solve: splits.note,
    versions: {
      ...versions,
      replay: replayId({ asked, asAt: snapshot.asAt, policy, narrowing, versions, ...hypothetical }),
    },
  };
}

interface Sorted {
  /** Homes that can take everyone. */
  readonly possible: readonly Judged[];
  /** Homes that need not be asked first, whether or not they can take everyone: what splits are looked for in. */
  readonly inHand: readonly Home[];
  readonly toAsk: readonly Judged[];
  readonly excluded: readonly Excluded[];
}

function sortHomes(
  snapshot: Snapshot,
  referral: Referral,
  book: RuleBook,
  ask: Asker,
  withheld: ReadonlySet<HomeId>,
): Sorted {
  const possible: Judged[] = [];
  const inHand: Home[] = [];
  const toAskLater: Judged[] = [];
  const excluded: Excluded[] = [];
  for (const home of snapshot.homes) {
    if (withheld.has(home.id)) continue;
    const whole = judgeHard(book, ask(home, referral.members));
    const rules = brokenHardRules(book, whole);
    const waiting = isToAsk(whole.ask);
    if (rules.length > 0) excluded.push({ home: home.id, rules });
    else if (waiting) toAskLater.push(whole);
    else possible.push(whole);
    if (!waiting) inHand.push(home);
  }
  return { possible, inHand, toAsk: toAskLater, excluded };
}

/** All together where that is suitable; else, beside what there is, the best stated splits. */
function splitsIfNeeded(
  book: RuleBook,
  ask: Asker,
  referral: Referral,
  whole: readonly Unranked[],
  homes: readonly Home[],
  tie: TieBreaker,
): Splits {
  // A parent and child searched for together are placed together or not at all.
  if (referral.legal.regime === 'parent-and-child') return noSplits;
  return whole.some((option) => suitable(option.band)) ? noSplits : bestSplits(book, ask, referral, homes, tie);
}

/** Homes of providers that have made no offer: the likeliest first, without number or price. */
function toAsk(book: RuleBook, judged: readonly Judged[], tie: TieBreaker): readonly ToAsk[] {
  return judged
    .map(({ ask, hard }) => partOf(book, { ask: { ...ask, home: { ...ask.home, fee: null } }, hard }))
    .map((part) => ({ ...part, connected: false, pairsApart: [], points: pointsOf(part.findings), parts: [part] }))
    .sort(byStanding(tie))
    .map(({ home, homeType, provider, locality, band, straight, findings }) => ({
      home,
      homeType,
      provider,
      locality,
      band,
      straight,
      gates: gatesOf(findings).map(({ code, role }) => ({ code, role })),
    }));
}

const isInHouse = (snapshot: Snapshot, part: Part): boolean =>
  snapshot.providers.get(part.provider)?.sector !== 'independent';

const milesFrom = ({ homePoint, members }: Referral): MatchAnswer['milesFrom'] =>
  homePoint !== null ? 'home' : members.every((member) => member.child.uasc) ? 'no-home-address' : 'not-known';
