// How every act on the record is done: may this person, here, now? Then in one transaction the act itself, its audit lines last.

import type { AuditEntry, Standing } from '#src/domain/index';
import { appendAudit, doneBefore, inTransaction, keepDone, type Tx } from '#src/store/index';
import type { Acted, ActRefusal } from './refusal.js';
import type { By, RecordDeps } from './terms.js';

/** What an act wrote: its answer, and the lines that tell of it. A refusal writes nothing but the line of a denial. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly audit: readonly Line[] }
  | { readonly ok: false; readonly refusal: ActRefusal; readonly audit?: readonly Line[] };

export type Line = Pick<AuditEntry, 'act' | 'subject' | 'detail'>;

/** Leaves the transaction without a trace of what it wrote. */
class Refused extends Error {
  readonly refusal: ActRefusal;
  readonly audit: readonly Line[];
  constructor(refusal: ActRefusal, audit: readonly Line[]) {
    super(refusal.code);
    this.refusal = refusal;
    this.audit = audit;
  }
}

/**
 * `work` may run more than once, where two acts met: it must write to `tx` alone. A delivery that comes twice gives its
 * first answer again. What `work` refuses is rolled back whole; the denial is audited in a transaction of its own.
 */
export async function act<T>(
  { store, now }: RecordDeps,
  { who, delivery }: By,
  work: (tx: Tx) => Promise<Outcome<T>>,
): Promise<Acted<T>> {
  const finds = { findsItself: delivery !== undefined };
  try {
    return await inTransaction(
      store.db,
      async (tx) => {
        const before = delivery === undefined ? null : await doneBefore<T>(tx, keyOf(who, delivery));
        if (before !== null) return { ok: true, value: before.answer };
        const outcome = await work(tx);
        if (!outcome.ok) throw new Refused(outcome.refusal, outcome.audit ?? []);
        const at = now();
        if (delivery !== undefined)
          await keepDone(tx, { key: keyOf(who, delivery), actor: who.staff, answer: outcome.value, at });
        await appendAudit(
          tx,
          outcome.audit.map((line) => entryOf(who, line)),
          at,
        );
        return { ok: true, value: outcome.value };
      },
      finds,
    );
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const lines = error.audit;
    if (lines.length > 0)
      await inTransaction(store.db, (tx) =>
        appendAudit(
          tx,
          lines.map((line) => entryOf(who, line)),
          now(),
        ),
      );
    return { ok: false, refusal: error.refusal };
  }
}

const keyOf = (who: Standing, delivery: string) => `${who.staff}|${delivery}`;

/** While somebody's glass is broken every line of theirs says of which records: what they then do is looked at as a whole. */
const entryOf = ({ staff, surface, glass }: Standing, line: Line): AuditEntry => ({
  actor: staff,
  surface,
  ...line,
  ...(glass.length > 0 && { detail: { ...line.detail, glass: glass.map(({ id }) => id) } }),
});
