// The cheapest kinds of change that open a home: compared, tried on the facts, and only then told.

import { addDays, pencePerWeek, type Role } from '#src/domain/index';
import { type RankedOption, suitable } from '../ranked-option.js';
import { byStanding } from '../ranking/order.js';
import type { TieBreaker } from '../ranking/ties.js';
import { answerIn, onlyHomes, type World } from '../world.js';
import { authorityOf, canBeTonight, mostSenior } from './authority.js';
import type { Candidate, Cost } from './candidates.js';
import { afterStep } from './changes.js';
import type { Repair, RepairStep, Wanted } from './nothing-fits.js';

const MOST_SHOWN = 5;
/** Two lines of one kind are told where the second is nearer or sooner; more are a list, and no help. */
const MOST_OF_A_KIND = 2;

export interface Search {
  readonly world: World;
  readonly wanted: Wanted;
  readonly emergency: boolean;
  readonly tie: TieBreaker;
}

export function repairsFrom(search: Search, candidates: readonly Candidate[]): readonly Repair[] {
  const front = notDominated(search, candidates).sort(cheapestFirst(search));
  const chosen: (Candidate & { readonly repair: Repair })[] = [];
  const failed = new Set<Candidate>();
  const consider = (each: Candidate, ofKind: number) => {
    const before = chosen.filter(({ kind }) => kind === each.kind);
    if (chosen.length >= MOST_SHOWN || failed.has(each) || before.length !== ofKind) return;
    if (before.some(({ cost }) => each.cost.miles >= cost.miles && each.cost.days >= cost.days)) return;
    const repair = tried(search, each, candidates);
    if (repair === null) failed.add(each);
    else chosen.push({ ...each, repair });
  };
  // First the cheapest of each kind; then, while there is room, one of the same kind that is nearer or sooner.
  for (let ofKind = 0; ofKind < MOST_OF_A_KIND; ofKind += 1) for (const each of front) consider(each, ofKind);
  return chosen.sort(cheapestFirst(search)).map(({ repair }) => repair);
}

const fields: readonly (keyof Cost)[] = [
  'seniority',
  'approvals',
  'changes',
  'days',
  'miles',
  'bridge',
  'band',
  'answers',
  'pence',
];

function notDominated({ emergency }: Search, all: readonly Candidate[]): Candidate[] {
  const compared: readonly (keyof Cost)[] = emergency ? ['late', ...fields] : fields;
  const beats = (a: Cost, b: Cost) => compared.every((f) => a[f] <= b[f]) && compared.some((f) => a[f] < b[f]);
  return all.filter((each) => !all.some((other) => beats(other.cost, each.cost)));
}

/** In an emergency what can be tonight; what meets the essentials; then whose yes it takes, and the other `fields`. */
function cheapestFirst({ emergency, tie }: Search) {
  const standing = byStanding(tie);
  return (a: Candidate, b: Candidate): number => {
    if (emergency && a.cost.late !== b.cost.late) return a.cost.late - b.cost.late;
    if (isSuitable(a) !== isSuitable(b)) return isSuitable(a) ? -1 : 1;
    for (const field of fields) if (a.cost[field] !== b.cost[field]) return a.cost[field] < b.cost[field] ? -1 : 1;
    return standing(a.option, b.option) || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0);
  };
}

const isSuitable = ({ option }: Candidate): boolean => suitable(option.band);

/** Null where the answer, built again with just these changes, does not bear it out. */
function tried(search: Search, candidate: Candidate, all: readonly Candidate[]): Repair | null {
  const { looked, cost, kind } = candidate;
  const home = looked.home.id;
  const option = optionAfter(search, candidate);
  if (option === null || !isTight(search, candidate)) return null;
  const needed = [...candidate.steps, ...raised(search.world, option), ...bridged(candidate, option)];
  const approvals = option.gates.filter((gate) =>
    candidate.gates.some((g) => g.code === gate.code && g.role === gate.role),
  );
  const steps: readonly RepairStep[] = [
    ...needed,
    ...approvals.map(
      ({ code, role, canBeTonight: tonight }) => ({ code: 'approve', gate: code, role, tonight }) as const,
    ),
  ];
  const asked: readonly (Role | null)[] = steps.map(authorityOf);
  const like = all.filter((each) => each.kind === kind && noMore.every((field) => each.cost[field] <= cost[field]));
  return {
    homes: [home],
    steps,
    authority: mostSenior(asked),
    tonight: steps.every(canBeTonight) && option.gates.every((gate) => gate.canBeTonight),
    opens: new Set(like.map((each) => each.looked.home.id)).size,
    band: option.band,
  };
}

/** A home opened by the same kind of change asks no more of anybody. */
const noMore: readonly (keyof Cost)[] = ['seniority', 'approvals', 'miles', 'days', 'late'];

/** The home's own option with the steps taken, where it is then what is wanted. */
export function optionAfter(
  { world, wanted }: Pick<Search, 'world' | 'wanted'>,
  { looked, steps }: Pick<Candidate, 'looked' | 'steps'>,
): RankedOption | null {
  const home = looked.home.id;
  const there = steps.reduce(afterStep, onlyHomes(world, new Set([home])));
  const option = answerIn(there).options.find(({ parts }) => parts.length === 1 && parts[0]?.home === home);
  if (option === undefined) return null;
  if (wanted !== 'listed' && !suitable(option.band)) return null;
  const approved = (code: string, role: Role) =>
    steps.some((step) => step.code === 'approve' && step.gate === code && step.role === role);
  const inTime = option.gates.every((gate) => gate.canBeTonight || approved(gate.code, gate.role));
  return wanted !== 'tonight' || inTime ? option : null;
}

/** One mile fewer, or one day sooner, and the home is not there: the amounts are no more than is needed. */
function isTight(search: Search, candidate: Candidate): boolean {
  return candidate.steps.every((step, i) => {
    const less = tighter(step);
    if (less === null) return true;
    const steps = candidate.steps.map((each, at) => (at === i ? less : each));
    return optionAfter(search, { ...candidate, steps }) === null;
  });
}

function tighter(step: RepairStep): RepairStep | null {
  if (step.code === 'widen') return { ...step, toMiles: step.toMiles - 1 };
  return step.code === 'wait-until' ? { ...step, day: addDays(step.day, -1) } : null;
}

/** Greyed at the cost typed, and never removed: what limit would not grey it, in whole pounds. */
function raised(
  { narrowing: { underPence } }: World,
  { cost: { total }, overLimit }: RankedOption,
): readonly RepairStep[] {
  if (!overLimit || total === null || underPence === undefined) return [];
  return [{ code: 'raise', toPence: pencePerWeek((Math.floor(total / 100) + 1) * 100) }];
}

/** Lawful for a time only. */
const bridged = ({ steps, looked }: Candidate, { bridgeUntil }: RankedOption): readonly RepairStep[] =>
  bridgeUntil === null || steps.some(({ code }) => code === 'bridge-until')
    ? []
    : [{ code: 'bridge-until', home: looked.home.id, day: bridgeUntil }];
