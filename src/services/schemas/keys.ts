// `keys` as JSON: which keys there are and what each has sealed; never a key itself, save the one that is made.

import { z } from 'zod';
import * as parts from './parts.js';

const count = z.int().min(0);

export const keysJson = z.strictObject({
  version: parts.version,
  kind: z.literal('keys'),
  /** The id of the key that seals. */
  current: z.string(),
  /** Made by Placewell itself: for invented people only. */
  demo: z.boolean(),
  keys: z.array(z.strictObject({ id: z.string(), current: z.boolean(), sealed: count })),
  /** After `keys rotate`: the key made for it, if one was, and how many values were sealed anew. */
  rotated: z.strictObject({ made: z.string().nullable(), sealed: count }).nullable(),
});

export const newKeyJson = z.strictObject({
  version: parts.version,
  kind: z.literal('new-key'),
  id: z.string(),
  /** id:base64, as PLACEWELL_KEYS and a key file take it. Secret. */
  key: z.string(),
});

export type KeysJson = z.infer<typeof keysJson>;
export type NewKeyJson = z.infer<typeof newKeyJson>;
