// Places kept for a decision, by the store's own queries of holds: within the act, and told of by it.

import type { HoldId } from '#src/domain/index';
import { ruleBookVersion } from '#src/rules/index';
import {
  confirmHolds,
  endHolds,
  fulfilHolds,
  holdAgain,
  lapsePast,
  lockHolds,
  promisesAt,
  readHolds,
  type Tx,
} from '#src/store/index';
import { keepParts } from '../holds/keep.js';
import { lapsedLine } from '../holds/lines.js';
import { usualUntil } from '../holds/until.js';
import type { By, RecordDeps } from '../terms.js';
import type { HoldDesk, PlacesWanted } from './hold-desk.js';

export const holdDesk = (deps: RecordDeps): HoldDesk => ({
  keep: (tx, by, wanted) => keep(deps, tx, by, wanted),
  async live(tx, holds, now) {
    if (holds.length === 0) return [];
    const found = await readHolds(tx, { ids: holds });
    return found
      .filter(({ state, until }) => state === 'confirmed' || (state === 'held' && until > now))
      .map(({ id }) => id);
  },
  async makeGood(tx, holds) {
    await lockHolds(tx, holds);
    await confirmHolds(tx, holds);
  },
  async unmake(tx, holds) {
    for (const { id, state } of await lockHolds(tx, holds)) if (state === 'confirmed') await holdAgain(tx, { id });
  },
  async fulfil(tx, holds) {
    await lockHolds(tx, holds);
    await fulfilHolds(tx, holds);
  },
  async letGo(tx, holds, why, at) {
    await lockHolds(tx, holds);
    await endHolds(tx, holds, { state: 'released', why, at });
  },
});

async function keep(
  { policy, now: clock }: RecordDeps,
  tx: Tx,
  by: By,
  { referral, parts, from, snapshot }: PlacesWanted,
): ReturnType<HoldDesk['keep']> {
  if (parts.length === 0) return { ok: true, value: { holds: [], made: [], audit: [] } };
  const now = clock();
  const homes = parts.map(({ home }) => home);
  const children = parts.flatMap((part) => part.children);
  const lapsed = await lapsePast(tx, now, { homes, children, referral: referral.id });
  const own = await readHolds(tx, { referral: referral.id, liveAt: now });
  const holds: HoldId[] = [];
  const missing = parts.flatMap(({ home, children: wanted }) => {
    const there = own.filter((each) => each.homeId === home && each.children.some((child) => wanted.includes(child)));
    holds.push(...there.map(({ id }) => id));
    const open = wanted.filter((child) => !there.some((each) => each.children.includes(child)));
    return open.length === 0 ? [] : [{ home, children: open }];
  });
  const beside: number[] = [];
  for (const { home } of missing) beside.push(await promisesAt(tx, home));
  const versions = {
    ruleBook: ruleBookVersion,
    policy: `${policy.name} ${policy.version}`,
    data: snapshot.dataVersion,
  };
  const until = usualUntil(now, policy);
  const kept = await keepParts(tx, by, { referral, parts: missing, from, until, now, beside, versions });
  if (!kept.ok) return kept;
  const { made, audit } = kept;
  return { ok: true, value: { holds: [...holds, ...made], made, audit: [...lapsed.map(lapsedLine), ...audit] } };
}
