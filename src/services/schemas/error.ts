// A failure as JSON: a code for programs, a sentence for people, and what to mend.

import { z } from 'zod';
import { version } from './parts.js';

export const errorCodes = [
  'bad-command-line',
  'bad-environment',
  'unreadable-file',
  'unwritable-folder',
  'bad-policy',
  'bad-reference',
  'bad-kind',
  'bad-data-place',
  'port-taken',
  'not-loopback',
  'not-with-this-data',
  'nothing-accepted',
  'unknown-referral',
  'unknown-home',
  'referral-not-open',
  'no-such-option',
  'unknown-list',
  'empty-county',
  'not-permitted',
  'unknown-person',
  'refused',
  'bad-backup',
  'not-empty',
  'keys-missing',
  'must-be-kept',
  'data-in-use',
  'data-unreachable',
  'crash',
] as const;

export const errorJson = z.strictObject({
  version,
  kind: z.literal('error'),
  code: z.enum(errorCodes),
  message: z.string(),
  problems: z
    .array(z.strictObject({ where: z.string(), expected: z.string(), received: z.string() }))
    .readonly()
    .optional(),
  /** References near to the one that is not known. */
  nearest: z.array(z.string()).readonly().optional(),
  /** Finds a crash in the log. */
  reference: z.string().optional(),
});

export type ErrorJson = z.infer<typeof errorJson>;
