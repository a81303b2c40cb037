// May this person do this to that record? Asked first in every act, of one query: the same whether it is not there or not theirs.

import { type AccessAct, mayDo, type Touched } from '#src/access/index';
import type { HeldRole, RecordRef, Standing } from '#src/domain/index';
import { readTouched, type Store } from '#src/store/index';
import type { Line } from './act.js';
import { type ActRefusal, type RecordWord, refusedAct } from './refusal.js';

export interface PermitAsked {
  readonly act: AccessAct;
  /** What the person spoke of, as they said it: what is told back is this and no more. */
  readonly what: RecordWord;
  readonly asked: string;
  /** The record that must be there, then whatever else the act touches. A referral brings its children. */
  readonly records: readonly [RecordRef, ...RecordRef[]];
}

export type Permit =
  | { readonly ok: true; readonly by: HeldRole; readonly glass: boolean; readonly touched: Touched }
  | { readonly ok: false; readonly refusal: ActRefusal; readonly audit: readonly Line[] };

export async function permit(db: Store['db'], who: Standing, asked: PermitAsked): Promise<Permit> {
  return permitOn(await readTouched(db, asked.records), who, asked);
}

/** The same of what was read already. */
export function permitOn(touched: Touched, who: Standing, { act, what, asked, records: [first] }: PermitAsked): Permit {
  const there = touched.records.some(({ kind, id }) => kind === first.kind && id === first.id);
  // Decided of what is not there too, so that both take as long.
  const may = mayDo(who, act, there ? touched : { ...touched, records: [first] });
  if (there && may.ok) return { ...may, touched };
  const seen = there && !may.ok && may.seen;
  const why = seen ? 'not-their-role' : there ? 'not-theirs' : 'no-such';
  return {
    ...refusedAct(
      seen ? { code: 'not-permitted', act, roles: may.ok ? [] : may.roles } : { code: 'not-found', what, asked },
    ),
    audit: [denied(asked, act, why)],
  };
}

/** What touches no record: whether any post of theirs has it. */
export function permitAct(who: Standing, act: AccessAct): Permit {
  const may = mayDo(who, act);
  if (may.ok) return { ...may, touched: { records: [], cases: [], open: true } };
  return {
    ...refusedAct({ code: 'not-permitted', act, roles: may.roles }),
    audit: [denied('', act, 'not-their-role')],
  };
}

/** Only what has the form of a reference is written down: somebody may have typed a name. */
export const denied = (asked: string, act: string, why: 'no-such' | 'not-theirs' | 'not-their-role'): Line => ({
  act: 'denied',
  subject: /^[A-Za-z]{1,3}-\d{1,9}$/.test(asked) ? asked.toUpperCase() : 'unnamed',
  detail: { asked: act, why },
});
