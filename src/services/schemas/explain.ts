// `explain` as JSON: every rule's verdict on one home for one referral, and the option as listed when it is listed.

import { z } from 'zod';
import { option } from './option.js';
import * as parts from './parts.js';

export const explainJson = z.strictObject({
  version: parts.version,
  kind: z.literal('explain'),
  referral: parts.reference,
  home: parts.reference,
  type: parts.homeType,
  asAt: parts.day,
  startOn: parts.day,
  /**
   * listed: with its rank in `option`. to-ask: lawful, no offer yet. excluded: `brokenRules` says why. withheld: a family
   * home kept off the list by a named person, or by an open question. not-listed: it could take some of the children only.
   */
  standing: z.enum(['listed', 'to-ask', 'excluded', 'withheld', 'not-listed']),
  option: option.nullable(),
  brokenRules: z.array(parts.reference),
  verdicts: z.array(parts.ruleVerdict),
  versions: parts.versions,
});

export type ExplainJson = z.infer<typeof explainJson>;
