// May this person do this, to this? The one place that says; every service asks it, in the transaction of the act.

import {
  type Case,
  covers,
  type HeldRole,
  type RecordRef,
  type StaffRole,
  type Standing,
  staffRoles,
} from '#src/domain/index';
import { type AccessAct, reachOf } from './acts.js';

/** What an act touches: the referral first, then its children, then homes; whose each is, where it is anybody's. */
export interface Touched {
  readonly records: readonly RecordRef[];
  readonly cases: readonly Case[];
  /** Still to be placed: all that the duty team out of hours may open. */
  readonly open: boolean;
}

export type May =
  /** `by` is the post it is done in; `glass`: only because its record was opened by breaking the glass. */
  | { readonly ok: true; readonly by: HeldRole; readonly glass: boolean }
  /** `seen`: they may look at it, and so may be told that it is there. `roles` are those who may do this somewhere. */
  | { readonly ok: false; readonly seen: boolean; readonly roles: readonly StaffRole[] };

const nothing: Touched = { records: [], cases: [], open: true };

/** What touches no record (the list of staff, a described child) asks only whether some post has the act. */
export function mayDo(standing: Standing, act: AccessAct, touched: Touched = nothing): May {
  const found = allowed(standing, act, touched);
  if (found !== null) return { ok: true, ...found };
  const seen = act !== 'see-case' && touched.records.length > 0 && allowed(standing, 'see-case', touched) !== null;
  return { ok: false, seen, roles: whoMay(act) };
}

export const whoMay = (act: AccessAct): readonly StaffRole[] =>
  staffRoles.filter((role) => reachOf(role, act) !== 'none');

type Allowed = { readonly by: HeldRole; readonly glass: boolean };

function allowed(standing: Standing, act: AccessAct, touched: Touched): Allowed | null {
  // A conflict closes the record whatever the post, and no broken glass opens it.
  if (touched.records.some((record) => holds(standing.conflicts, record))) return null;
  const posts = ownFirst(standing.roles).filter(({ role }) => mayAtAll(role, act, touched));
  const by = posts.find((post) => reaches(standing, post, act, touched));
  if (by !== undefined) return { by, glass: false };
  const opened = primary(touched).records.some((record) => holds(standing.glass, record));
  const [first] = posts;
  return opened && first !== undefined ? { by: first, glass: true } : null;
}

const mayAtAll = (role: StaffRole, act: AccessAct, { records, open }: Touched): boolean =>
  reachOf(role, act) !== 'none' && (role !== 'out-of-hours' || records.length === 0 || open);

function reaches(standing: Standing, post: HeldRole, act: AccessAct, touched: Touched): boolean {
  if (touched.records.length === 0) return true;
  const { cases } = primary(touched);
  if (worksWith(standing, post, touched.cases)) return true;
  if (cases.some(({ restricted }) => restricted) && post.team !== null) return false;
  const reach = reachOf(post.role, act);
  if (reach === 'council') return true;
  return reach === 'team' && (post.team === null || cases[0]?.team === post.team);
}

/** In the role they hold, or as deputy of whoever holds it. */
const worksWith = ({ staff, on }: Standing, { role, deputyOf }: HeldRole, cases: readonly Case[]): boolean =>
  cases.some(({ workers }) =>
    workers.some((each) => each.staff === (deputyOf ?? staff) && each.role === role && covers(each.period, on)),
  );

/** Whose an act is goes by the child, and by the home only where no child is in it. The referral's case goes first. */
function primary({ records, cases }: Touched): Pick<Touched, 'records' | 'cases'> {
  const kinds = records.some(({ kind }) => kind !== 'home') ? ['referral', 'child'] : ['home'];
  const of = (kind: string) => cases.filter(({ record }) => record.kind === kind);
  return { records: records.filter(({ kind }) => kinds.includes(kind)), cases: kinds.flatMap(of) };
}

const ownFirst = (roles: readonly HeldRole[]) => [
  ...roles.filter(({ deputyOf }) => deputyOf === null),
  ...roles.filter(({ deputyOf }) => deputyOf !== null),
];

const holds = (list: readonly RecordRef[], { kind, id }: RecordRef): boolean =>
  list.some((each) => each.kind === kind && each.id === id);
