// `help` and `--version` as JSON: the commands and what their answers look like.

import { z } from 'zod';
import { version } from './parts.js';

export const helpJson = z.strictObject({
  version,
  kind: z.literal('help'),
  program: z.strictObject({ name: z.literal('placewell'), version: z.string() }),
  commands: z.array(z.strictObject({ command: z.string(), usage: z.string(), help: z.string() })),
  exitCodes: z.array(z.strictObject({ code: z.int(), means: z.string() })),
  /** JSON Schema of every answer, by its `kind`. */
  schemas: z.record(z.string(), z.unknown()),
});

export type HelpJson = z.infer<typeof helpJson>;
