// `import`, `export` and `seed` as JSON: what went in, what came out, what was made.

import { z } from 'zod';
import * as parts from './parts.js';

const count = z.int().min(0);

export const importJson = z.strictObject({
  version: parts.version,
  kind: z.literal('import'),
  of: z.string(),
  accepted: count,
  /** One for each thing wrong: where, what was expected, what came. */
  issues: z.array(
    z.strictObject({
      file: z.string(),
      line: z.int().min(0),
      /** Empty when the whole line or file is meant. */
      field: z.string(),
      expected: z.string(),
      received: z.string(),
      /** refused: the row was left out. noted: it was taken in, and a person should look. */
      severity: z.enum(['refused', 'noted']),
    }),
  ),
  /** False: the rows count as real, and a page without sign-in will not show them. */
  invented: z.boolean(),
  /** The authority whose area is the council's own. Null: nobody has said, so no home can be told to be out of area. */
  councilArea: z.string().nullable(),
});

/** The only answer that may hold names, birth dates and postcodes: it gives back what was imported. */
export const exportJson = z.strictObject({
  version: parts.version,
  kind: z.literal('export'),
  of: z.string(),
  /** How many of that kind are held; a home may fill several lines of a file. */
  held: count,
  csv: z.string(),
});

export const seedJson = z.strictObject({
  version: parts.version,
  kind: z.literal('seed'),
  asAt: parts.day,
  childrenLookedAfter: count,
  homes: count,
  openReferrals: count,
  /** Published figures the county is calibrated to, against what was made. */
  calibration: z.array(
    z.strictObject({
      measure: z.string(),
      unit: z.enum(['share', 'number', 'miles', '£ a week']),
      target: z.number(),
      made: z.number(),
      source: z.string(),
      /** V: read in the source. E: seen in an excerpt. assumption: ours. */
      provenance: z.string(),
    }),
  ),
});

export type ImportJson = z.infer<typeof importJson>;
export type ExportJson = z.infer<typeof exportJson>;
export type SeedJson = z.infer<typeof seedJson>;
