// `rules` as JSON: the rule book in reading order, with its gates, its timers and the rows of law that they answer.

import { z } from 'zod';
import * as parts from './parts.js';

const entry = {
  title: z.string(),
  sentence: z.string(),
  /** Rows of law it answers: see `rows`. */
  rows: z.array(z.string()).min(1),
  source: z.strictObject({
    title: z.string(),
    section: z.string().nullable(),
    /** Anything but "read" has not been verified against the statute. */
    provenance: z.enum(['read', 'excerpt', 'not-verified', 'local-policy']),
  }),
  inForce: z.strictObject({ from: parts.day.nullable(), to: parts.day.nullable() }),
  /** Who may depart from it, and what must be recorded. */
  departure: z.string(),
};

export const rulesJson = z.strictObject({
  version: parts.version,
  kind: z.literal('rules'),
  ruleBook: z.string(),
  policy: z.string(),
  rules: z.array(
    z.strictObject({
      rule: parts.reference,
      class: parts.ruleClass,
      ...entry,
      /** What the policy lets it weigh; null for a rule that carries no points. */
      group: parts.pointsGroup.nullable(),
      ofHundredths: parts.hundredths,
      tests: z.array(z.string()).min(1),
    }),
  ),
  gates: z.array(
    z.strictObject({
      gate: parts.reference,
      ...entry,
      role: z.string(),
      tonight: z.enum(['yes', 'no', 'in-emergency']),
      /** Working days from the start in which what may follow must be on record. */
      laterWithin: z.int().nullable(),
      conditions: z.array(z.strictObject({ code: z.string(), text: z.string(), mayFollow: z.boolean() })).min(1),
    }),
  ),
  timers: z.array(
    z.strictObject({ timer: parts.reference, ...entry, role: z.string(), tests: z.array(z.string()).min(1) }),
  ),
  rows: z.array(z.strictObject({ row: z.string(), about: z.string(), notAnEntry: z.string().nullable() })),
});

export type RulesJson = z.infer<typeof rulesJson>;
