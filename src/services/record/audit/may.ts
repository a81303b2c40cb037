// Who may look into the audit: its readers at all of it, others at what was shown of their cases, or to them alone.

import { type AccessAct, mayDo } from '#src/access/index';
import type { Standing } from '#src/domain/index';
import { readTouched, type SightLine, type Tx } from '#src/store/index';
import { type Permit, permitAct } from '../permit.js';

/** In the first of these acts that is theirs. */
export const permitAny = (who: Standing, first: AccessAct, ...others: readonly AccessAct[]): Permit =>
  others.map((act) => permitAct(who, act)).find(({ ok }) => ok) ?? permitAct(who, first);

export type MayReplay = (sight: SightLine) => boolean;

/**
 * A list of one referral goes by whose it is now. What shows more than one (a board, a proposal), or a child who is not
 * kept, was made for whoever asked: it is shown again to them alone.
 */
export async function mayReplay(tx: Tx, who: Standing, subject: string): Promise<MayReplay> {
  const touched = await readTouched(tx, [{ kind: 'referral', id: subject }]);
  const kept = touched.records.some(({ kind, id }) => kind === 'referral' && id === subject);
  const reads = mayDo(who, 'read-audit').ok;
  const theirs = mayDo(who, 'replay', kept ? touched : undefined).ok;
  return ({ actor }) => reads || (theirs && (kept || actor === who.staff));
}
