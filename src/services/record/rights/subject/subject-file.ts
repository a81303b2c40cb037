// Everything held about one child, as data for their own file: nothing about another child, and no private fact of a carer.

import type { ChildId, Day } from '#src/domain/index';
import { mustBeKeptUntil, REG_50 } from '#src/domain/index';
import { copiesThatSpeakOf, otherPeople, readChildRows, type Tx, whatIsEntered } from '#src/store/index';
import type { Outcome } from '../../act.js';
import { permit } from '../../permit.js';
import { refusedAct } from '../../refusal.js';
import type { By, RecordDeps } from '../../terms.js';
import { type PartOfFile, partsOf } from './told.js';

export interface SubjectFile {
  readonly child: ChildId;
  /** The moment that it is of, as ISO text. */
  readonly at: string;
  /** The record must be kept until this day. */
  readonly kept: { readonly until: Day; readonly basis: string };
  /** Whether places are told: only where it is on record that the address is kept from nobody. */
  readonly places: 'told' | 'withheld' | 'withheld-as-nobody-was-asked';
  /** How many copies in chat speak of the child: others speak in them too, so they are not given. */
  readonly chatCopies: number;
  readonly parts: readonly PartOfFile[];
}

export async function subjectFile(
  { now }: RecordDeps,
  tx: Tx,
  { who }: By,
  child: ChildId,
): Promise<Outcome<SubjectFile>> {
  const record = { kind: 'child', id: child } as const;
  const may = await permit(tx, who, { act: 'subject-file', what: 'child', asked: child, records: [record] });
  if (!may.ok) return may;
  const entered = await whatIsEntered(tx, child);
  if (entered === null) return refusedAct({ code: 'not-found', what: 'child', asked: child });
  const rows = await readChildRows(tx, child);
  const places = placesIn(rows.referral.map(({ legal }) => legal));
  const referrals = rows.referral_member.map(({ referral_id }) => String(referral_id));
  const telling = { child, otherChildren: await otherPeople(tx, child), mayLocate: places === 'told' };
  const file: SubjectFile = {
    child,
    at: now().toISOString(),
    kept: { until: mustBeKeptUntil(entered), basis: REG_50 },
    places,
    chatCopies: await copiesThatSpeakOf(tx, [child, ...referrals]),
    parts: partsOf(rows, telling),
  };
  const withheld = [...new Set(file.parts.flatMap((part) => part.withheld.map(({ why }) => why)))].toSorted();
  const line = {
    act: 'subject-file-exported',
    subject: child,
    detail: { parts: file.parts.length, withheld },
  } as const;
  return { ok: true, value: file, audit: [line] };
}

/** Not recorded is not "from nobody". */
function placesIn(legal: readonly unknown[]): SubjectFile['places'] {
  const asked = legal.map((each) => (typeof each === 'object' && each !== null ? Reflect.get(each, 'withhold') : null));
  if (asked.some((each) => Array.isArray(each) && each.length > 0)) return 'withheld';
  return asked.length > 0 && asked.every(Array.isArray) ? 'told' : 'withheld-as-nobody-was-asked';
}
