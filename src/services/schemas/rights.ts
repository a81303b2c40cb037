// `subject`, `correct`, `erase` and `legal-hold` as JSON.

import { z } from 'zod';
import * as parts from './parts.js';

const count = z.int().min(0);
const why = z.enum([
  'another-child',
  'family-or-friend',
  'carer-or-home',
  'parent-or-other-s-view',
  'member-of-staff',
  'legal-advice',
  'could-locate',
]);

/** Everything held about one child, for that child: nothing about another, and no private fact of a carer. */
export const subjectJson = z.strictObject({
  version: parts.version,
  kind: z.literal('subject'),
  child: z.string(),
  at: z.iso.datetime(),
  kept: z.strictObject({ until: parts.day, basis: z.string() }),
  /** Places are told only where it is on record that the address is kept from nobody. */
  places: z.enum(['told', 'withheld', 'withheld-as-nobody-was-asked']),
  chatCopies: count,
  parts: z.array(
    z.strictObject({
      of: z.string(),
      rows: z.array(z.record(z.string(), z.unknown())),
      withheld: z.array(z.strictObject({ why, rows: count })),
    }),
  ),
});

export const correctionJson = z.strictObject({
  version: parts.version,
  kind: z.literal('correction'),
  child: z.string(),
  correction: z.string(),
  field: z.string(),
});

export const erasureJson = z.strictObject({
  version: parts.version,
  kind: z.literal('erasure'),
  request: z.string(),
  /** Rows; null while a second person has not confirmed. */
  erased: count.nullable(),
});

export const legalHoldJson = z.strictObject({
  version: parts.version,
  kind: z.literal('legal-hold'),
  record: z.string(),
  stands: z.boolean(),
});

export type SubjectJson = z.infer<typeof subjectJson>;
export type CorrectionJson = z.infer<typeof correctionJson>;
export type ErasureJson = z.infer<typeof erasureJson>;
export type LegalHoldJson = z.infer<typeof legalHoldJson>;
