// Which pins and bans can be kept, each looked at in the order given: what cannot is an issue for the person.

import type { Policy, Referral, RuleId, Snapshot } from '#src/domain/index';
import { ruleId } from '#src/domain/index';
import { rulesInForce } from '#src/rules/index';
import { askerFor, isToAsk, startOf } from '../../asks.js';
import { candidatesFor, withheldHomes } from '../../family.js';
import { withPlans } from '../../groups/siblings.js';
import type { Held } from '../../holds/without-the-held.js';
import { brokenHardRules, judgeHard, ruleBook } from '../../judge.js';
import { companyOf } from '../joint/company.js';
import type { AllocationAsked, Ban, Pin, PinIssue } from '../proposal.js';
import type { PlaceColumn, WaitingList } from '../waiting-list.js';
import { keeps } from './pinned.js';

type Code = PinIssue['code'];
type Fault = Pick<PinIssue, 'code' | 'rules'>;

export interface Understood {
  readonly pins: readonly Pin[];
  readonly bans: readonly Ban[];
  readonly issues: readonly PinIssue[];
}

export function understood(
  snapshot: Snapshot,
  open: readonly Referral[],
  policy: Policy,
  { pins = [], bans = [] }: AllocationAsked,
  held: readonly Held[] = [],
): Understood {
  const kept: Pin[] = [];
  const issues: PinIssue[] = [];
  for (const pin of pins) {
    const fault = unknownIn(snapshot, open, pin, held) ?? faultOf(snapshot, open, policy, pin, kept, bans);
    if (fault === null) kept.push(pin);
    else issues.push({ pin, ...fault });
  }
  const known = bans.filter((ban) => {
    const fault = unknownIn(snapshot, open, ban, held);
    if (fault !== null) issues.push({ pin: ban, ...fault });
    return fault === null;
  });
  return { pins: kept, bans: known, issues };
}

const fault = (code: Code, rules: readonly RuleId[] = []): Fault => ({ code, rules });

function unknownIn(
  snapshot: Snapshot,
  open: readonly Referral[],
  { referral, home }: Ban,
  held: readonly Held[],
): Fault | null {
  if (!open.some(({ id }) => id === referral))
    return fault(held.some((each) => each.referral === referral) ? 'already-held' : 'unknown-referral');
  return snapshot.homes.some(({ id }) => id === home) ? null : fault('unknown-home');
}

function faultOf(
  snapshot: Snapshot,
  open: readonly Referral[],
  policy: Policy,
  pin: Pin,
  kept: readonly Pin[],
  bans: readonly Ban[],
): Fault | null {
  const found = open.find(({ id }) => id === pin.referral);
  const home = snapshot.homes.find(({ id }) => id === pin.home);
  if (found === undefined || home === undefined) return fault('unknown-referral');
  const { referral } = withPlans(found, snapshot);
  const all = referral.members.map(({ child }) => child.id);
  const children = pin.children ?? all;
  if (children.length === 0 || !children.every((child) => all.includes(child))) return fault('not-a-child-of-it');
  if (bans.some((ban) => ban.referral === pin.referral && ban.home === pin.home)) return fault('pinned-and-banned');
  const same = kept.filter((each) => each.referral === pin.referral);
  if (same.some((each) => each.home !== pin.home && (each.children ?? all).some((child) => children.includes(child))))
    return fault('pinned-twice');
  const there = [...children, ...same.filter((each) => each.home === pin.home).flatMap((each) => each.children ?? all)];
  const members = referral.members.filter(({ child }) => there.includes(child.id));
  const ask = askerFor(snapshot, referral, policy)(home, members);
  if (isToAsk(ask)) return fault('not-offered');
  if (withheldHomes(candidatesFor(snapshot, referral)).has(home.id))
    return fault('breaks-a-rule', [ruleId('connected-person')]);
  const book = ruleBook(rulesInForce(startOf(referral, snapshot.asAt)), policy);
  const rules = brokenHardRules(book, judgeHard(book, ask));
  return rules.length === 0 ? null : fault('breaks-a-rule', rules);
}

/** Pins of different referrals that the rules do not let share a home: the later of them is the issue. */
export function clashes(list: WaitingList): readonly PinIssue[] {
  const company = companyOf(list);
  const settled: PlaceColumn[] = [];
  return list.pins.flatMap((pin): PinIssue[] => {
    const column = smallestFor(list, pin);
    if (column === undefined) return [{ pin, ...fault('breaks-a-rule') }];
    if (settled.includes(column)) return [];
    const others = settled.filter(({ home, at }) => home.id === column.home.id && at !== column.at);
    const { broken } = company.judge([...others, column]);
    if (broken.length > 0) return [{ pin, ...fault('no-room-beside-another-pin', broken) }];
    settled.push(column);
    return [];
  });
}

/** The fewest children who keep it. */
function smallestFor({ waiting }: WaitingList, pin: Pin): PlaceColumn | undefined {
  const of = waiting.find(({ referral }) => referral.id === pin.referral);
  const children = pin.children ?? of?.referral.members.map(({ child }) => child.id) ?? [];
  let best: PlaceColumn | undefined;
  for (const column of of?.columns ?? [])
    if (
      column.kind === 'place' &&
      keeps(column, pin.home, children) &&
      column.children.length < (best?.children.length ?? 99)
    )
      best = column;
  return best;
}
