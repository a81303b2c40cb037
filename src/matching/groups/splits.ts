// The best stated splits of a sibling group, as a small exact choice: which parts of the group go to which homes.
//
// Rewrites: "place every child, in as few pieces and as suitably as can be" into choosing options in the abstract.
// Source:   each part of the group with the best homes that can take it.
// Target:   requests = children, options = (part, home), one use of each home.
// Caveat:   only the best n homes of each part are listed for n children. That loses nothing: the other parts of a
//           split use at most n - 1 homes, so one of the n best is free, and no better home exists for that part.

import { bestDivisions, type DivisionOption, javascriptLpSolver } from '#solver/index';
import type { Home, Member, Referral } from '#src/domain/index';
import type { SolveNote } from '../answer.js';
import type { Asker } from '../asks.js';
import { bandOf, isPossible, judgePossible, type RuleBook } from '../judge.js';
import { partOf } from '../part.js';
import type { Band, Part } from '../ranked-option.js';
import { pointsOf } from '../ranking/points.js';
import type { TieBreaker } from '../ranking/ties.js';
import { pairsWith } from './siblings.js';

const SPLITS_SHOWN = 3;
const LARGEST_GROUP = 6;
/** A group of six is some 65,000 cells: more than this would hold up the answer, and is refused. */
const MOST_CELLS = 300_000;

export interface Splits {
  readonly splits: readonly (readonly Part[])[];
  readonly note: SolveNote;
}

export const noSplits: Splits = { splits: [], note: { status: 'not-run', engine: null, bound: null } };
const tooLarge: Splits = { splits: [], note: { status: 'refused', engine: null, bound: null } };

export function bestSplits(
  book: RuleBook,
  ask: Asker,
  referral: Referral,
  homes: readonly Home[],
  tie: TieBreaker,
): Splits {
  if (referral.members.length < 2) return noSplits;
  if (referral.members.length > LARGEST_GROUP) return tooLarge;
  const takers = homes.filter((home) => takesOne(book, ask, home, referral));
  const columns = partsOfGroup(referral).flatMap((members) =>
    bestHomesFor(book, ask, members, takers, tie).slice(0, referral.members.length),
  );
  const requests = referral.members.map((member) => member.child.id);
  const options = columns.map((part, i) => optionFor(referral, part, i));
  const engine = javascriptLpSolver({ maxCells: MOST_CELLS });
  // First the best of each way to divide the group; then, while there is room, the next best homes for the same.
  const divided = bestDivisions({ requests, options, coverAll: true }, engine, SPLITS_SHOWN);
  const more =
    divided.status === 'optimal' && divided.answers.length < SPLITS_SHOWN
      ? bestDivisions({ requests, options: options.map(asItself), coverAll: true }, engine, SPLITS_SHOWN).answers
      : [];
  const chosen = [...divided.answers, ...more].map((answer) => answer.chosen);
  const different = chosen.filter((each, i) => chosen.findIndex((other) => other.join() === each.join()) === i);
  return {
    splits: different.slice(0, SPLITS_SHOWN).map((ids) => ids.flatMap((id) => columns[Number(id)] ?? [])),
    note: { status: divided.status, engine: divided.engine, bound: divided.answers[0]?.bound ?? null },
  };
}

/** A home that can take none of the children alone can take no part of the group. */
const takesOne = (book: RuleBook, ask: Asker, home: Home, referral: Referral): boolean =>
  referral.members.some((member) => isPossible(book, ask(home, [member])));

const optionFor = (referral: Referral, part: Part, i: number): DivisionOption => ({
  id: String(i),
  covers: part.children,
  uses: [part.home],
  values: valuesOf(referral, part),
  signature: part.children.join('+'),
});

const asItself = ({ signature: _, ...option }: DivisionOption): DivisionOption => option;

/** Every part of the group but the whole, without a pair assessed apart or never together. */
function partsOfGroup(referral: Referral): readonly (readonly Member[])[] {
  const { members } = referral;
  return Array.from({ length: 2 ** members.length - 2 }, (_, i) => i + 1)
    .map((mask) => members.filter((_, at) => (mask >> at) & 1))
    .filter(
      (part) =>
        pairsWith(
          referral,
          part.map((m) => m.child.id),
          ['apart', 'never'],
        ).length === 0,
    );
}

function bestHomesFor(
  book: RuleBook,
  ask: Asker,
  members: readonly Member[],
  homes: readonly Home[],
  tie: TieBreaker,
): readonly Part[] {
  return homes
    .flatMap((home) => judgePossible(book, ask(home, members)) ?? [])
    .map((each) => partOf(book, each))
    .sort((a, b) => compareValues(valueOfPart(b), valueOfPart(a)) || tie(a.home, b.home));
}

/**
 * What a column is worth, stage by stage, each fixed before the next: children not below their essentials;
 * pairs who must be together; pairs who would rather be; how well essentials are shown; points.
 */
function valuesOf(referral: Referral, part: Part): readonly number[] {
  const [safe, shown, points] = valueOfPart(part);
  return [
    safe,
    pairsWith(referral, part.children, ['must']).length,
    pairsWith(referral, part.children, ['prefer']).length,
    shown,
    points,
  ];
}

const rankOfBand: Record<Band, number> = {
  'meets-all': 2,
  'meets-with-support': 1,
  'not-shown-to-meet': 0,
  'does-not-meet': 0,
};

function valueOfPart(part: Part): readonly [safe: number, shown: number, points: number] {
  const n = part.children.length;
  const band = bandOf(part.findings.filter((finding) => finding.rule !== TOGETHER));
  return [band === 'does-not-meet' ? 0 : n, n * rankOfBand[band], n * pointsOf(part.findings).total];
}

const TOGETHER = 'siblings-together';

function compareValues(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((each, i) => each !== b[i]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
