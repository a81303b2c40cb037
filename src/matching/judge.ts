// Asks every rule in force of one home for some children, and sums up: excluded, or a part of an option.

import {
  hundredths,
  type PointsGroup,
  type Policy,
  pointsGroups,
  type RuleId,
  ruleId,
  type Status,
  type Verdict,
} from '#src/domain/index';
import type { Ask, Rule } from '#src/rules/index';
import type { Band, RuleFinding } from './ranked-option.js';

/** Where a rule's points live: its group and what it can give. Made once per policy. */
export type Weights = ReadonlyMap<RuleId, { readonly group: PointsGroup; readonly of: number }>;

export function weightsOf(policy: Policy): Weights {
  const weights = new Map<RuleId, { group: PointsGroup; of: number }>();
  for (const group of pointsGroups)
    for (const [rule, points] of Object.entries(policy.weights[group]))
      weights.set(ruleId(rule), { group, of: Math.round(points * 100) });
  return weights;
}

export interface RuleBook {
  readonly hard: readonly Rule[];
  readonly others: readonly Rule[];
  readonly weights: Weights;
}

export const ruleBook = (rules: readonly Rule[], policy: Policy): RuleBook => ({
  hard: rules.filter((rule) => rule.class === 'hard'),
  others: rules.filter((rule) => rule.class !== 'hard'),
  weights: weightsOf(policy),
});

/** An ask, and what the hard rules say of it: asked once, and not again when the other rules are. */
export interface Judged {
  readonly ask: Ask;
  /** In the order of the book's hard rules. */
  readonly hard: readonly Verdict[];
}

/** Every hard rule's verdict: all of them, so that "why not" never stops at the first. */
export const judgeHard = (book: RuleBook, ask: Ask): Judged => ({
  ask,
  hard: book.hard.map((rule) => rule.judge(ask)),
});

export const brokenHardRules = (book: RuleBook, { hard }: Judged): readonly RuleId[] =>
  book.hard.filter((_, i) => hard[i]?.status === 'broken').map((rule) => rule.id);

/** The ask judged, when no hard rule is broken; null at the first that is. */
export function judgePossible(book: RuleBook, ask: Ask): Judged | null {
  const hard: Verdict[] = [];
  for (const rule of book.hard) {
    const verdict = rule.judge(ask);
    if (verdict.status === 'broken') return null;
    hard.push(verdict);
  }
  return { ask, hard };
}

export const isPossible = (book: RuleBook, ask: Ask): boolean => judgePossible(book, ask) !== null;

/** Every rule's finding, law first. */
export const findingsOf = (book: RuleBook, { ask, hard }: Judged): readonly RuleFinding[] => [
  ...book.hard.map((rule, i) => findingOf(rule, hard[i] ?? rule.judge(ask), ask, book.weights)),
  ...book.others.map((rule) => findingOf(rule, rule.judge(ask), ask, book.weights)),
];

function findingOf(rule: Rule, verdict: Verdict, ask: Ask, weights: Weights): RuleFinding {
  const { status, value, reasons, gates, questions, support } = verdict;
  const weight = weights.get(rule.id);
  return {
    rule: rule.id,
    class: rule.classFor?.(ask) ?? rule.class,
    status,
    reasons,
    essential: status !== 'not-applicable' && isEssential(rule, ask),
    group: weight?.group ?? null,
    points: hundredths((weight?.of ?? 0) * value),
    of: hundredths(weight?.of ?? 0),
    gates,
    questions,
    support,
  };
}

export const isEssential = (rule: Rule, ask: Ask): boolean =>
  ask.referral.essentials.includes(rule.id) || rule.essentialByDefault(ask);

/**
 * The band of an option from its findings. An unknown of law, like an unknown essential, is "not shown to meet":
 * a missing fact never passes. `suppose` is another status for one rule: the band that would be.
 */
export function bandOf(
  findings: readonly RuleFinding[],
  suppose?: { readonly rule: RuleId; readonly status: Status },
): Band {
  let band: Band = 'meets-all';
  for (const each of findings) {
    const counts = each.essential || each.class === 'hard';
    if (!counts) continue;
    const status = suppose?.rule === each.rule ? suppose.status : each.status;
    if (status === 'broken') return 'does-not-meet';
    if (status === 'unknown') band = 'not-shown-to-meet';
    else if (each.support.length > 0 && band === 'meets-all') band = 'meets-with-support';
  }
  return band;
}
