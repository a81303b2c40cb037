// `policy check` as JSON: which fields of a policy differ, and what would change in today's lists.

import { z } from 'zod';
import * as parts from './parts.js';

/** One home, or the homes of a split. */
const homes = z.array(parts.reference).min(1);
const named = z.strictObject({ name: z.string(), version: z.string() });
const gates = z.array(z.strictObject({ code: z.string(), role: z.string() }));

export const policyCheckJson = z.strictObject({
  version: parts.version,
  kind: z.literal('policy-check'),
  asAt: parts.day,
  present: named,
  proposed: named,
  /** Each value that differs, by its place in the file; null is "none there". */
  fields: z.array(z.strictObject({ path: z.string(), from: z.unknown(), to: z.unknown() })),
  /** Open referrals looked at; `changed` holds those with any change. */
  referrals: z.int().min(0),
  changed: z.array(
    z.strictObject({
      referral: parts.reference,
      /** Null: the same option is first. */
      first: z.strictObject({ from: homes.nullable(), to: homes.nullable() }).nullable(),
      bands: z.array(z.strictObject({ homes, from: parts.band, to: parts.band })),
      comeIn: z.array(homes),
      leave: z.array(homes),
      gates: z.array(z.strictObject({ homes, added: gates, removed: gates })),
      /** Options of both lists that have another number. */
      renumbered: z.int().min(0),
    }),
  ),
});

export type PolicyCheckJson = z.infer<typeof policyCheckJson>;
