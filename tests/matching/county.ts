// The invented county, small enough that a property can ask it hundreds of times, and the policy everyone uses.

import { createRequire } from 'node:module';
import { makeCounty } from '#fixtures/index';
import type { Policy, Referral } from '#src/domain/index';
import { readPolicy } from '#src/rules/index';
import { snapshotOf } from '../helpers/snapshot.js';

export const policy: Policy = (() => {
  const read = readPolicy(createRequire(import.meta.url)('#files/src/policy.json'));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.policy;
})();

export const county = makeCounty({ children: 150, homes: 120, seed: 7 });
export const snapshot = snapshotOf(county);
export const referrals: readonly Referral[] = snapshot.referrals;
