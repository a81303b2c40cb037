// What an answer stands on: what was assumed, what was not looked at, versions, who decides and what is recorded.

import type { Assumption, NotConsidered, SolveNote, Versions } from '#src/services/index';
import { dayText } from './amounts.js';

export const footingTitles = {
  assumed: 'What was assumed',
  notConsidered: 'What was not considered',
  deciding: 'Who may decide, and what must be recorded',
  versions: 'Versions and replay id',
} as const;

export function sayAssumption(assumption: Assumption): string {
  switch (assumption.code) {
    case 'start-on':
      return `The placement starts on ${dayText(assumption.day)}.`;
    case 'siblings-together-preferred':
      return 'Brothers and sisters live together if possible: nothing else is recorded.';
    case 'road-factor':
      return `Miles by road are an estimate: the straight line times ${assumption.factor}.`;
    case 'benchmarks-are-assumptions':
      return "The usual price of each type of home is an assumption until the council's own prices replace it.";
    case 'council-area-not-known':
      return "Which area is the council's own is not recorded, so homes outside it can't be told, nor who must approve them.";
    case 'home-is-the-named-place':
      return `Home is the middle of ${assumption.place}.`;
  }
}

const notLookedAt: Readonly<Record<NotConsidered, string>> = {
  'risks-not-recorded': 'Risks of which nothing is on record for these children: they are not known to be absent.',
  'homes-outside-this-data': 'Homes that are not in this data.',
  'providers-not-asked': 'What providers would offer who have not been asked.',
  'cost-to-others-waiting': 'What taking a home costs other children who wait.',
  'law-not-verified':
    'Whether the law has changed since it was read: what nobody has verified against the statute says so beside its source.',
  'splits-of-so-large-a-group':
    'Ways to divide so large a group among several homes: ask for its parts one at a time, six children at most.',
};
export const sayNotConsidered = (code: NotConsidered): string => notLookedAt[code];

/** Part 12: how the splits were found, never more than was proved. Nothing to say where none were looked for. */
export function solveLine({ status, engine, bound }: SolveNote): readonly string[] {
  const by = `${engine === null ? '' : `, by ${engine}`}${bound === null ? '' : `, bound ${(bound / 100).toFixed(2)} points summed over the children`}`;
  return status === 'not-run' ? [] : [`Splits: ${solveWords[status]}${by}.`];
}

const solveWords: Readonly<Record<Exclude<SolveNote['status'], 'not-run'>, string>> = {
  optimal: 'proved that no way to divide the group is better than the best of those listed',
  'within-gap': 'near the best, and not proved to be it',
  'stopped-early': 'stopped before the best was proved',
  infeasible: 'no way to divide the group gives every child a home',
  refused: 'not searched, the group is too large',
};

export const versionLine = (versions: Versions): string =>
  `Rule book ${versions.ruleBook}, policy ${versions.policy}, data ${versions.data}, replay ${versions.replay}. The same replay id means the same list.`;

/** Part 14: nothing here decides anything. */
export const deciding: readonly string[] = [
  'Nothing is decided here. A list is advice to the social worker, who proposes, and the officer with authority, who decides.',
  'Each approval named on an option must be given by the role named there before it can be confirmed.',
  "Record: who decided, when and why; the options seen; the child's wishes and feelings, and why they were not followed if they were not; the views of parents; why nearer, or together, was not reasonably practicable.",
];

export const describedOnly = (children: number): string =>
  `${children === 1 ? 'The child is' : 'The children are'} described, not on record: only what was on the form was used. Nothing was stored as a referral.`;

export const describedTitle = (children: number): string =>
  children === 1 ? 'The child you described' : 'The children you described';
