// `explain` as JSON: every rule's verdict on one home for one referral, and the option as listed when it is listed.

import { z } from 'zod';
import { sensitivity } from './beside.js';
import { option } from './option.js';
import * as parts from './parts.js';

/** One clock that this option would start: `timer` is in `rules`, with its sentence and source. */
const clock = z.strictObject({
  timer: parts.reference,
  title: z.string(),
  provenance: parts.provenance,
  role: z.string(),
  /** The last day for it. */
  on: parts.day,
  /** The minute, where the law counts hours: by the clock in London. */
  at: parts.moment.nullable(),
  children: z.array(parts.reference).min(1),
});

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
  /** What would have to follow, the first due first: of each home of the option, or of this home if all lived in it. */
  follows: z.array(z.strictObject({ home: parts.reference, clocks: z.array(clock) })),
  /** Of the option that stands first; null of any other. */
  sensitivity: sensitivity.nullable(),
  versions: parts.versions,
});

export type ExplainJson = z.infer<typeof explainJson>;
