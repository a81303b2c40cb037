// What every entry of the rule book says of itself: a rule, a gate or a timer.

import type { Day } from '#src/domain/index';
import type { RowId } from './rows.js';

export interface Source {
  readonly title: string;
  readonly section: string | null;
  /** How sure we are of the text: read in it, seen in an excerpt, general knowledge, or the council's own choice. */
  readonly provenance: 'read' | 'excerpt' | 'not-verified' | 'local-policy';
}

export interface InForce {
  /** Null is "before living memory": nobody has recorded when. */
  readonly from: Day | null;
  /** The first day it is no longer in force; null is "still". */
  readonly to: Day | null;
}

export interface Entry {
  readonly id: string;
  /** The rows of the law table it answers, which docs/rules.md lists. */
  readonly rows: readonly RowId[];
  /** Two or three words, for tables and lists. */
  readonly title: string;
  /** What a social worker would say. Quoted as it stands. */
  readonly sentence: string;
  readonly source: Source;
  readonly inForce: InForce;
  /** Who may depart from it, and what must then be recorded. */
  readonly departure: string;
}

/** In force for as long as matters here. */
export const always: InForce = { from: null, to: null };

export const inForceOn = ({ inForce: { from, to } }: Pick<Entry, 'inForce'>, day: Day): boolean =>
  (from === null || from <= day) && (to === null || day < to);
