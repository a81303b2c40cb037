// How fast a question is answered, beside a plain filter-and-sort in the same run. Prints; judges nothing.

import { createRequire } from 'node:module';
import { makeCounty } from '#fixtures/index';
import { ageOn, type County, type Policy, type Referral, type Snapshot, straightLine } from '#src/domain/index';
import { matchReferral } from '#src/matching/index';
import { readPolicy } from '#src/rules/index';
import { openStore, readSnapshot, writeCounty } from '#src/store/index';
import { noLog } from '../helpers/no-log.js';
import { snapshotOf } from '../helpers/snapshot.js';
import { benchPage } from './page.js';
import { line, measure, type Timing } from './timing.js';
import { benchVerdicts } from './verdicts.js';

const SEED = 1;
const ROUNDS = 5;

/** What the open matchers do: enough places, an age in range, nearest first. No rule, reason, band or gate. */
function filterAndSort(snapshot: Snapshot, referral: Referral): number {
  const age = ageOn(referral.members[0]?.child.bornOn ?? snapshot.asAt, snapshot.asAt);
  return snapshot.homes
    .filter((home) =>
      home.clauses.some((c) => c.places >= referral.members.length && age >= c.ageFrom && age <= c.ageTo),
    )
    .map((home) => ({
      home,
      miles: referral.homePoint && home.at.point ? straightLine(referral.homePoint, home.at.point) : 999,
    }))
    .sort((a, b) => a.miles - b.miles).length;
}

function matching(homes: number, rounds: number, policy: Policy): Timing {
  const snapshot = snapshotOf(makeCounty({ children: Math.round(homes * 1.6), homes, seed: SEED }));
  const referrals = snapshot.referrals.slice(0, 40);
  const ours = measure(rounds, referrals, (referral) => matchReferral(snapshot, referral, policy));
  const peer = measure(rounds, referrals, (referral) => filterAndSort(snapshot, referral));
  line(`match one referral, ${homes} homes`, ours, peer);
  return ours;
}

async function storeReads(county: County): Promise<void> {
  const store = await openStore({ kind: 'memory' }, { log: noLog });
  try {
    await writeCounty(store.db, county);
    const times: number[] = [];
    for (let i = 0; i < 10; i += 1) {
      const from = performance.now();
      await readSnapshot(store.db);
      times.push(performance.now() - from);
    }
    line(`read the snapshot, ${county.homes.length} homes, embedded store`, times);
  } finally {
    await store.close();
  }
}

const read = readPolicy(createRequire(import.meta.url)('#files/src/policy.json'));
if (!read.ok) throw new Error(JSON.stringify(read.issues));
console.log('milliseconds: p50, p95, most; ratio: our p50 over a plain filter-and-sort on the same data\n');
const small = matching(1_500, ROUNDS, read.policy);
const large = matching(15_000, 1, read.policy);
console.log(`ten times the homes cost ${(large.p50 / small.p50).toFixed(1)} times as long\n`);
benchVerdicts(read.policy);
await storeReads(makeCounty({ homes: 1_500, children: 2_400, seed: SEED }));
await benchPage(read.policy, ROUNDS);
