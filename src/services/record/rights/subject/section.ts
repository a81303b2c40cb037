// One part of a child's file: which rows it tells, which facts of each, and what is held back of them, and why.

import type { ChildTable, Opened } from '#src/store/index';

/** Why something is held back from a child's own file: facts of other people, or what could tell where somebody lives. */
export type WithheldWhy =
  | 'another-child'
  | 'family-or-friend'
  | 'carer-or-home'
  | 'parent-or-other-s-view'
  | 'member-of-staff'
  | 'legal-advice'
  | 'could-locate';

export interface Section {
  readonly table: ChildTable;
  /** Names of columns, with spaces between. Told as they stand. */
  readonly plain?: string;
  /** Typed by somebody: given with the references of other children taken out. */
  readonly words?: string;
  /** Where the child, or who cares for them, can be found: only where it is on record that it is kept from nobody. */
  readonly locates?: string;
  /** JSON text of a value. */
  readonly json?: string;
  /** Of a fact that is a list or an object, the parts that are told. */
  readonly parts?: Readonly<Record<string, readonly string[]>>;
  /** Rows that are somebody else's: counted, and not told. */
  readonly others?: { readonly is: (row: Opened, child: string) => boolean; readonly why: WithheldWhy };
  /** Said of every row: what it has that is not told. */
  readonly withheld?: readonly WithheldWhy[];
}
