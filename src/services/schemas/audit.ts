// The audit and what was shown, as JSON: lines with everything that their hash is made of, so that anybody can make it again.

import { z } from 'zod';
import { version } from './parts.js';

const seq = z.int().min(1);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const head = z.strictObject({ seq, hash }).nullable();
/** As it is hashed: "2026-11-20T17:45:00.123Z". */
const at = z.iso.datetime({ precision: 3 });

export const auditVerifyJson = z.strictObject({
  version,
  kind: z.literal('audit-verify'),
  whole: z.boolean(),
  /** How many follow from the one before, from the first. */
  lines: z.int().min(0),
  head,
  lastAnchor: z.strictObject({ seq, hash, at, told: z.enum(['start', 'close', 'daily', 'weekly']) }).nullable(),
  /** The first line that does not follow, or an anchor that the chain does not go through. */
  broken: z
    .strictObject({
      seq,
      what: z.enum(['edited', 'gap', 'wrong-previous', 'shown-changed', 'cut-off', 'rewritten']),
    })
    .nullable(),
});

export const auditLinesJson = z.strictObject({
  version,
  kind: z.literal('audit-lines'),
  lines: z.array(
    z.strictObject({
      seq,
      at,
      actor: z.string(),
      act: z.string(),
      subject: z.string(),
      surface: z.string(),
      detail: z.record(z.string(), z.unknown()),
      previous: hash.nullable(),
      hash,
    }),
  ),
});

const sight = {
  seq,
  at,
  actor: z.string(),
  act: z.string(),
  subject: z.string(),
  surface: z.string(),
  form: z.enum(['text', 'json', 'reply']),
};

/** Of what was shown as words: what was shown as JSON is given back as it was. */
export const replayJson = z.strictObject({
  version,
  kind: z.literal('replay'),
  replay: z.string(),
  sight: z.strictObject(sight),
  /** The words, as they were shown. */
  text: z.string(),
  /** The reply that a conversation showed, as data; null of what a command printed. */
  reply: z.unknown(),
  others: z.array(z.strictObject(sight)),
});

export type AuditVerifyJson = z.infer<typeof auditVerifyJson>;
export type AuditLinesJson = z.infer<typeof auditLinesJson>;
export type ReplayJson = z.infer<typeof replayJson>;
