// The answer to words said at the command line: its text, and the form that it asks to be filled in.

import { z } from 'zod';
import { version } from './parts.js';

export const sayJson = z.strictObject({
  version,
  kind: z.literal('say'),
  /** False where it was refused, not understood, or waits for a form to be sent. */
  done: z.boolean(),
  text: z.string(),
  form: z
    .array(
      z.strictObject({
        id: z.string(),
        label: z.string(),
        kind: z.enum(['text', 'long', 'number', 'date', 'choice', 'tick']),
        value: z.string(),
        choices: z.array(z.strictObject({ value: z.string(), label: z.string() })),
      }),
    )
    .nullable(),
});
export type SayJson = z.infer<typeof sayJson>;
