// All the limits that one home breaks for these children: every one, with what would have to be had.

import {
  type Day,
  type Home,
  type Miles,
  type Referral,
  type Status,
  straightLine,
  type Verdict,
} from '#src/domain/index';
import { type Ask, type Rule, rulesInForce } from '#src/rules/index';
import { type Asker, askerFor, isToAsk, startOf } from '../asks.js';
import { withPlans } from '../groups/siblings.js';
import { isEssential, type Judged, judgeHard, type RuleBook, ruleBook } from '../judge.js';
import { partOf } from '../part.js';
import type { Part, RuleFinding } from '../ranked-option.js';
import { supposing } from '../supposing.js';
import type { World } from '../world.js';
import { imaginedOffer, movedOnBy } from './changes.js';
import type { Limit, Wanted } from './nothing-fits.js';

/** What homes are looked at with: of one world, for children who would come on one day. */
export interface Sight {
  readonly world: World;
  /** With a plan for every pair of siblings. */
  readonly referral: Referral;
  readonly wanted: Wanted;
  /** The children wait for it: whoever is planned to have moved on by then has. */
  readonly waits: boolean;
  readonly startOn: Day;
  /** The day they were asked for, from which waiting is counted. */
  readonly from: Day;
  readonly book: RuleBook;
  readonly ask: Asker;
}

export function sightOf(world: World, wanted: Wanted): Sight {
  const { snapshot, policy, supposed } = world;
  const { referral } = withPlans(world.referral, snapshot);
  const startOn = startOf(referral, snapshot.asAt);
  const book = ruleBook(supposing(rulesInForce(startOn), supposed), policy);
  const ask = askerFor(snapshot, referral, policy);
  return { world, referral, wanted, waits: false, startOn, from: startOn, book, ask };
}

/** The same, for children who would come on a later day. Where they live, and what is offered, is as it was. */
export function sightOn(sight: Sight, day: Day): Sight {
  const { world, ask } = sight;
  const later = { ...sight.referral, neededBy: day };
  return {
    ...sight,
    world: { ...world, referral: { ...world.referral, neededBy: day } },
    referral: later,
    waits: true,
    startOn: day,
    book: ruleBook(supposing(rulesInForce(day), world.supposed), world.policy),
    ask: (home, members) => ({ ...ask(home, members), referral: later, startOn: day }),
  };
}

export interface Failure {
  readonly limit: Limit;
  /** The rule's own verdict, where the limit is a rule. */
  readonly finding: Pick<RuleFinding, 'rule' | 'status' | 'reasons' | 'questions' | 'gates'> | null;
}

export interface Looked {
  readonly home: Home;
  readonly ask: Ask;
  readonly judged: Judged;
  readonly failures: readonly Failure[];
  readonly straight: Miles | null;
}

/** A home whose provider is still to be asked is looked at as if it had offered: that it has not is a limit of its own. */
export function lookAt(sight: Sight, home: Home): Looked {
  const { world, referral, book, wanted, waits, startOn } = sight;
  const plain = sight.ask(home, referral.members);
  const toAsk = isToAsk(plain);
  const ask: Ask = {
    ...plain,
    offer: toAsk ? imaginedOffer(world, home) : plain.offer,
    residents: waits ? movedOnBy(plain.residents, startOn, world.snapshot) : plain.residents,
  };
  const judged = judgeHard(book, ask);
  const straight =
    referral.homePoint === null || home.at.point === null ? null : straightLine(referral.homePoint, home.at.point);
  const failures = [
    ...(toAsk ? [failing({ kind: 'offer' })] : []),
    ...filtersFailed(sight, ask, straight),
    ...(wanted === 'listed' ? lawBroken(book, judged) : notShown(sight, judged)),
  ];
  return { home, ask, judged, failures, straight };
}

export const partFor = ({ book }: Sight, { judged }: Looked): Part => partOf(book, judged);

const failing = (limit: Limit, finding: Failure['finding'] = null): Failure => ({ limit, finding });

function filtersFailed({ world: { narrowing } }: Sight, { provider }: Ask, straight: Miles | null): readonly Failure[] {
  const { onlyInHouse, withinMiles } = narrowing;
  return [
    ...(onlyInHouse && provider?.sector === 'independent'
      ? [failing({ kind: 'filter', filter: 'only-in-house' })]
      : []),
    ...(withinMiles !== undefined && straight !== null && straight > withinMiles
      ? [failing({ kind: 'filter', filter: 'within-miles' })]
      : []),
  ];
}

const lawBroken = (book: RuleBook, { hard }: Judged): readonly Failure[] =>
  book.hard.flatMap((rule, i) => {
    const verdict = hard[i];
    return verdict?.status === 'broken' ? [failing(ofLaw(rule.id), { rule: rule.id, ...verdict })] : [];
  });

/** A missing fact of law, like a missing essential, is not shown to be met; in an emergency a gate may come too late. */
function notShown({ book, wanted }: Sight, judged: Judged): readonly Failure[] {
  const { ask, hard } = judged;
  const verdicts: readonly (readonly [Rule, Verdict])[] = [
    ...book.hard.map((rule, i) => [rule, hard[i] ?? rule.judge(ask)] as const),
    // Rules that are no essential are asked only where their gates matter.
    ...book.others
      .filter((rule) => wanted === 'tonight' || isEssential(rule, ask))
      .map((rule) => [rule, rule.judge(ask)] as const),
  ];
  const rules = verdicts
    .filter(([rule, { status }]) => isOpen(status) && (rule.class === 'hard' || isEssential(rule, ask)))
    .map(([{ id: rule, class: kind }, verdict]) =>
      failing(kind === 'hard' ? ofLaw(rule) : { kind: 'essential', rule }, { rule, ...verdict }),
    );
  if (wanted !== 'tonight') return rules;
  const late = new Map<string, Failure>();
  for (const [, { gates }] of verdicts)
    for (const { code: gate, role, canBeTonight: tonight } of gates)
      if (!tonight) late.set(`${gate} ${role}`, failing({ kind: 'gate', gate, role, tonight }));
  return [...rules, ...late.values()];
}

const isOpen = (status: Status): boolean => status === 'broken' || status === 'unknown';

/** A hold is a fact of the home that its own people may change: no law, though nobody here overrides it. */
const HOLD = 'on-hold';
const ofLaw = (rule: RuleFinding['rule']): Limit => (rule === HOLD ? { kind: 'policy', rule } : { kind: 'law', rule });
