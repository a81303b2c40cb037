// `rules` as JSON: the rule book in reading order.

import { z } from 'zod';
import * as parts from './parts.js';

export const rulesJson = z.strictObject({
  version: parts.version,
  kind: z.literal('rules'),
  ruleBook: z.string(),
  policy: z.string(),
  rules: z.array(
    z.strictObject({
      rule: parts.reference,
      sentence: z.string(),
      class: parts.ruleClass,
      source: z.strictObject({
        title: z.string(),
        section: z.string().nullable(),
        provenance: z.enum(['read', 'excerpt', 'not-verified', 'local-policy']),
      }),
      inForce: z.strictObject({ from: parts.day.nullable(), to: parts.day.nullable() }),
      departure: z.string(),
      /** What the policy lets it weigh; null for a rule that carries no points. */
      group: parts.pointsGroup.nullable(),
      ofHundredths: parts.hundredths,
    }),
  ),
});

export type RulesJson = z.infer<typeof rulesJson>;
