// An option put forward: ranked at that moment, its place kept, and each gate written down as it stood.

import {
  type ChildId,
  type Decision,
  type DecisionId,
  overrideReasons,
  type Referral,
  type Snapshot,
} from '#src/domain/index';
import { matchReferral } from '#src/matching/index';
import {
  addGates,
  addStep,
  childrenConfirmed,
  insertDecision,
  linkHolds,
  lockHomes,
  lockReferral,
  nextDecisionId,
  readDecisions,
  readSnapshot,
  type Tx,
} from '#src/store/index';
import type { Outcome } from '../act.js';
import { permit } from '../permit.js';
import type { By, PartAsked, ProposeAsked } from '../terms.js';
import { type DecisionDeps, type Refusing, recordsOf, refuse, type Stamp, stampOf } from './desk.js';
import { lodgedOr, lodgingsOf } from './option-now.js';
import { withAct } from './with-act.js';

type Parts = Decision['parts'];

export async function propose(
  deps: DecisionDeps,
  tx: Tx,
  by: By,
  asked: ProposeAsked,
  asAt: Snapshot['asAt'],
): Promise<Outcome<DecisionId>> {
  const homes = asked.parts.map(({ home }) => home);
  const records = recordsOf(asked.referral, homes);
  const may = await permit(tx, by.who, { act: 'propose', what: 'referral', asked: asked.referral, records });
  if (!may.ok) return refuse(may.refusal, may.audit);
  const locked = await lockReferral(tx, asked.referral);
  if (locked === null) return refuse({ code: 'not-found', what: 'referral', asked: asked.referral });
  const subject = asked.referral;
  if (locked.status !== 'open')
    return refuse({ code: 'wrong-state', subject, state: locked.status, expected: ['open'] });
  await lockHomes(tx, homes);
  const [other] = await readDecisions(tx, { referral: asked.referral, states: ['proposed'] });
  if (other !== undefined) {
    const expected = ['confirmed', 'refused', 'withdrawn'];
    return refuse({ code: 'wrong-state', subject: other.decision.id, state: 'proposed', expected });
  }
  const snapshot = await readSnapshot(tx, asAt, { now: deps.now() });
  const referral = snapshot?.referrals.find(({ id }) => id === asked.referral);
  if (!snapshot || referral === undefined)
    return refuse({ code: 'not-found', what: 'referral', asked: asked.referral });
  const parts = partsOf(referral, asked.parts);
  if (parts === null) return refuse({ code: 'not-found', what: 'option', asked: homes.join(' + ') });
  const [promised] = await childrenConfirmed(
    tx,
    asked.referral,
    parts.flatMap(({ children }) => children),
  );
  if (promised !== undefined) return refuse({ code: 'child-promised', ...promised });
  return await putForward(deps, tx, by, asked, { snapshot, referral, parts, stamp: stampOf(may) });
}

interface Put {
  readonly snapshot: Snapshot;
  readonly referral: Referral;
  readonly parts: Parts;
  readonly stamp: Stamp;
}

async function putForward(
  deps: DecisionDeps,
  tx: Tx,
  by: By,
  asked: ProposeAsked,
  { snapshot, referral, parts, stamp }: Put,
): Promise<Outcome<DecisionId>> {
  const lodgings = lodgingsOf(parts);
  const lodged = lodgedOr({ snapshot, referral }, lodgings, deps.policy);
  if (!lodged.ok) return refuse(lodged.refusal);
  const { option, startOn } = lodged;
  const { options, versions } = matchReferral(snapshot, referral, deps.policy);
  const rank = options.find((each) => asKey(each.parts) === asKey(option.parts))?.rank ?? null;
  const override = overrideOf(asked, rank === 1 && option.band !== 'does-not-meet');
  if (override !== null && 'refusal' in override) return override;
  // A child who stays has a bed.
  const moving = option.parts.filter(({ stay }) => !stay);
  const kept = await deps.holds.keep(tx, by, { snapshot, referral, parts: moving, from: startOn });
  if (!kept.ok) return refuse(kept.refusal);
  const id = await nextDecisionId(tx);
  const at = deps.now();
  const departures = option.findings
    .filter((each) => each.status === 'broken' && each.class !== 'hard')
    .map(({ rule }) => rule);
  await insertDecision(tx, {
    id,
    referral_id: referral.id,
    parts: parts.map(({ homeId, children }) => ({ homeId, children: [...children] })),
    rank,
    replay: versions.replay,
    seen_replay: asked.replay ?? null,
    override_reason: override?.reason ?? null,
    override_words: override?.words ?? null,
    departures,
    by_staff: by.who.staff,
    at,
    as_at: snapshot.asAt,
    start_on: startOn,
    state: 'proposed',
    rule_book: versions.ruleBook,
    policy: versions.policy,
    data_version: versions.data,
  });
  await addStep(tx, id, { state: 'proposed', by: by.who.staff, at });
  await addGates(tx, id, option.gates);
  const { made, holds, audit } = kept.value;
  await linkHolds(tx, id, made, true);
  await linkHolds(
    tx,
    id,
    holds.filter((each) => !made.includes(each)),
    false,
  );
  const detail = {
    ...stamp,
    referral: referral.id,
    parts: lodgings,
    rank,
    versions,
    seen: asked.replay ?? null,
    override: override?.reason ?? null,
    departures,
    holds,
    gates: option.gates.map(({ code, role }) => ({ code, role })),
  };
  return { ok: true, value: id, audit: [...withAct(audit, id), { act: 'option-proposed', subject: id, detail }] };
}

/** Each child once, each home once, and every one of them the referral's. */
function partsOf({ members }: Referral, asked: readonly PartAsked[]): Parts | null {
  const all = members.map(({ child }) => child.id);
  const parts = asked.map(({ home, children }) => ({ homeId: home, children: inOrder(all, children ?? all) }));
  const placed = parts.flatMap(({ children }) => children);
  const once =
    new Set(placed).size === placed.length && new Set(parts.map(({ homeId }) => homeId)).size === parts.length;
  const theirs = asked.every(({ children }) => (children ?? []).every((child) => all.includes(child)));
  return parts.length > 0 && once && theirs && parts.every(({ children }) => children.length > 0) ? parts : null;
}

const inOrder = (all: readonly ChildId[], some: readonly ChildId[]) => all.filter((child) => some.includes(child));

const asKey = (parts: readonly { readonly home: string; readonly children: readonly ChildId[] }[]): string =>
  parts
    .map(({ home, children }) => `${home}:${children.toSorted().join()}`)
    .sort()
    .join(' ');

/** Another than the first, or one that leaves an essential unmet, says why: a code and words. Null where none is needed or given. */
function overrideOf({ override }: ProposeAsked, first: boolean): Decision['override'] | Refusing {
  if (override === undefined) return first ? null : refuse({ code: 'reason-needed', expected: overrideReasons });
  const reason = overrideReasons.find((each) => each === override.reason);
  const words = override.words.trim();
  return reason === undefined || words === ''
    ? refuse({ code: 'reason-needed', expected: overrideReasons })
    : { reason, words };
}
