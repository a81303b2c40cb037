// "Take these rows in." What cannot be read is listed with its place; the rest is kept, all at once.

import type { Day } from '#src/domain/index';
import {
  type ImportFile,
  type Issue,
  type KindName,
  knownOf,
  nothingKnown,
  importRows as read,
} from '#src/imports/index';
import { readCounty, type Store, saveCouncil, saveRows } from '#src/store/index';
import { type CouncilSaid, councilFor, wouldMix } from './council.js';
import { by, type DoneBy } from './done-by.js';
import { located } from './located.js';

export interface RowsBrought {
  readonly kind: KindName;
  readonly files: readonly ImportFile[];
  /** The ONS Postcode Directory, or a part of it: gives points to rows that have only a postcode. */
  readonly postcodes: ImportFile | null;
  readonly invented: boolean;
  readonly council: CouncilSaid;
  /** The day asked for; null is today, or the invented county's own. */
  readonly asAt: Day | null;
  readonly today: Day;
  readonly by: DoneBy;
}

export type Imported =
  | {
      readonly ok: true;
      readonly accepted: number;
      readonly issues: readonly Issue[];
      readonly councilArea: string | null;
    }
  | { readonly ok: false; readonly refusal: { readonly code: 'would-mix'; readonly heldIsInvented: boolean } };

export async function importRows({ db }: Store, brought: RowsBrought): Promise<Imported> {
  const { kind, invented, asAt, today } = brought;
  const held = await readCounty(db);
  const before = held?.council ?? null;
  if (wouldMix(before, invented)) return { ok: false, refusal: { code: 'would-mix', heldIsInvented: before.invented } };

  const day = asAt ?? today;
  const known = held === null ? nothingKnown(day) : knownOf(held, invented ? (asAt ?? held.council.asAt) : day);
  const accepted = read(kind, brought.files, known);
  const { rows, issues } = located(kind, accepted.accepted, brought.postcodes, held);
  const council = councilFor(before, brought.council, invented, day);
  if (rows.length > 0) {
    const entry = {
      ...by(brought.by),
      act: 'data-imported',
      subject: kind,
      detail: { rows: rows.length, invented },
    } as const;
    await saveRows(db, kind, rows, { council, invented, audit: { entry, at: brought.by.at } });
    if (held !== null && brought.council.name !== null) await saveCouncil(db, council);
  }
  return { ok: true, accepted: rows.length, issues: [...accepted.issues, ...issues], councilArea: council.authority };
}
