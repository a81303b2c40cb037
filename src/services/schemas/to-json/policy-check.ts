// What a policy would change -> JSON.

import type { PolicyChecked } from '../../check-policy.js';
import { schemaVersion } from '../parts.js';
import type { PolicyCheckJson } from '../policy-check.js';

export const policyCheckToJson = ({
  asAt,
  present,
  proposed,
  fields,
  referrals,
  changed,
}: PolicyChecked): PolicyCheckJson => ({
  version: schemaVersion,
  kind: 'policy-check',
  asAt,
  present: { ...present },
  proposed: { ...proposed },
  fields: fields.map((each) => ({ ...each })),
  referrals,
  changed: changed.map(({ referral, first, bands, comeIn, leave, gates, renumbered }) => ({
    referral,
    first: first === null ? null : { from: listOrNull(first.from), to: listOrNull(first.to) },
    bands: bands.map(({ homes, from, to }) => ({ homes: [...homes], from, to })),
    comeIn: comeIn.map((homes) => [...homes]),
    leave: leave.map((homes) => [...homes]),
    gates: gates.map(({ homes, added, removed }) => ({ homes: [...homes], added: [...added], removed: [...removed] })),
    renumbered,
  })),
});

const listOrNull = (homes: readonly string[] | null): string[] | null => (homes === null ? null : [...homes]);
