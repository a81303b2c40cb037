// Every way in which one home could be had: the steps, and what they cost, before any is tried.

import { type Day, daysBetween, type Gate } from '#src/domain/index';
import { gatesOf } from '../groups/combine.js';
import { bandOf } from '../judge.js';
import { optionOf } from '../option.js';
import { bands, suitable } from '../ranked-option.js';
import type { Unranked } from '../ranking/order.js';
import { authorityOf, canBeTonight, mostSenior, seniority } from './authority.js';
import { knownDays } from './known-days.js';
import { type Failure, type Looked, lookAt, partFor, type Sight } from './looking.js';
import type { RepairStep } from './nothing-fits.js';
import { waysPast } from './ways.js';

/** Longer than this no child is asked to wait; that a home comes free later is said where nothing else is. */
const MOST_DAYS = 91;
/** A home with more ways than these is opened by one of them. */
const MOST_WAYS = 4;

export interface Candidate {
  readonly looked: Looked;
  readonly steps: readonly RepairStep[];
  /** How it would stand, were the steps taken. */
  readonly option: Unranked;
  /** What it would need besides, of somebody. */
  readonly gates: readonly Gate[];
  /** The same for homes that call for the same kind of change. */
  readonly kind: string;
  readonly cost: Cost;
}

/** What none may be better in all of: less is better. */
export interface Cost {
  readonly seniority: number;
  readonly approvals: number;
  /** A week, over the limit typed or in all; infinite where it is not known. */
  readonly pence: number;
  /** Beyond those typed. */
  readonly miles: number;
  readonly days: number;
  readonly band: number;
  /** 1 where it ends. */
  readonly bridge: number;
  readonly changes: number;
  /** Of the changes, those that stand or fall by somebody's answer: a bridge asks nobody. */
  readonly answers: number;
  /** 1 where it cannot be tonight: looked at in an emergency only. */
  readonly late: number;
}

/** At once, and after the shortest wait that answers to what the law has against it now. */
export function candidatesAt(
  sight: Sight,
  looked: Looked,
  sightLater: (day: Day) => Sight,
  isShared: (gate: Gate) => boolean,
): readonly Candidate[] {
  const now = stepsPast(sight, looked).map((steps) => candidate(sight, looked, steps, isShared));
  for (const day of knownDays(sight, looked)) {
    if (daysBetween(sight.startOn, day) > MOST_DAYS) break;
    const later = waitingFor(sight, looked, sightLater(day));
    if (later === null) continue;
    return [...now, ...later.ways.map((steps) => candidate(sightLater(day), later.looked, steps, isShared))];
  }
  return now;
}

/** The ways past all that is left on a later day; null where none is, or the wait answers to nothing. */
export function waitingFor(
  sight: Sight,
  looked: Looked,
  later: Sight,
): { readonly looked: Looked; readonly ways: readonly (readonly RepairStep[])[] } | null {
  if (looked.failures.some((each) => isForGood(sight, looked, each))) return null;
  const there = lookAt(later, looked.home);
  if (inTheWay(there) >= inTheWay(looked)) return null;
  const ways = stepsPast(later, there);
  if (ways.length === 0) return null;
  const onRecord = lookAt({ ...later, waits: false }, looked.home);
  const wait = { code: 'wait-until', day: later.startOn, planned: inTheWay(onRecord) > inTheWay(there) } as const;
  return { looked: there, ways: ways.map((steps) => [wait, ...steps]) };
}

/** What no day changes, and nobody may. */
const isForGood = (sight: Sight, looked: Looked, failure: Failure): boolean =>
  failure.limit.kind !== 'law' && failure.limit.kind !== 'policy' && waysPast(sight, looked, failure).length === 0;

const inTheWay = ({ failures }: Looked): number =>
  failures.filter(({ limit: { kind } }) => kind === 'law' || kind === 'policy').length;

/** Every choice of a way past each limit; empty where one of them stands. */
function stepsPast(sight: Sight, looked: Looked): readonly (readonly RepairStep[])[] {
  let all: readonly (readonly RepairStep[])[] = [[]];
  for (const failure of looked.failures) {
    const ways = waysPast(sight, looked, failure);
    all = all.flatMap((steps) => ways.map((way) => [...steps, ...way])).slice(0, MOST_WAYS);
  }
  return all.map(once);
}

/** Two limits may fall to one step. */
const once = (steps: readonly RepairStep[]): readonly RepairStep[] => {
  const texts = steps.map((step) => JSON.stringify(step));
  return steps.filter((_, i) => texts.indexOf(texts[i] ?? '') === i);
};

function candidate(
  sight: Sight,
  looked: Looked,
  steps: readonly RepairStep[],
  isShared: (gate: Gate) => boolean,
): Candidate {
  const part = partFor(sight, looked);
  const lifted = new Set(looked.failures.flatMap(({ finding }) => finding?.rule ?? []));
  const band = bandOf(part.findings.filter(({ rule }) => !lifted.has(rule)));
  const option = optionOf(sight.referral, [{ ...part, band }]);
  const all = gatesOf(part.findings.filter(({ rule, status }) => !(lifted.has(rule) && status === 'broken')));
  const gates = all.filter((gate) => !isShared(gate) && !isAmong(steps, gate));
  const asked = [...steps.map(authorityOf), ...gates.map(({ role }) => role)];
  const { underPence, withinMiles = 0 } = sight.world.narrowing;
  const { total } = option.cost;
  const widened = steps.find((step) => step.code === 'widen');
  return {
    looked,
    steps,
    option,
    gates,
    kind: [...steps.map(kindOf), suitable(band) ? 'suitable' : 'not suitable'].sort().join(', '),
    cost: {
      seniority: seniority(mostSenior(asked)),
      approvals: asked.filter((role) => role !== null).length,
      pence: total === null ? Number.POSITIVE_INFINITY : Math.max(0, total - (underPence ?? 0)),
      miles: widened === undefined ? 0 : widened.toMiles - withinMiles,
      days: daysBetween(sight.from, sight.startOn),
      band: bands.indexOf(band),
      bridge: option.bridgeUntil !== null || steps.some(({ code }) => code === 'bridge-until') ? 1 : 0,
      changes: steps.length,
      answers: steps.filter(({ code }) => code === 'confirm' || code === 'ask-for-an-offer').length,
      late: steps.every(canBeTonight) && all.every((gate) => gate.canBeTonight) ? 0 : 1,
    },
  };
}

const kindOf = (step: RepairStep): string => {
  switch (step.code) {
    case 'approve':
      return `approve ${step.gate} ${step.role}`;
    case 'confirm':
      return `confirm ${step.question}`;
    case 'not-essential':
      return `not essential ${step.rule}`;
    default:
      return step.code;
  }
};

const isAmong = (steps: readonly RepairStep[], { code, role }: Gate): boolean =>
  steps.some((step) => step.code === 'approve' && step.gate === code && step.role === role);
