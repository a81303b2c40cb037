// `match` as JSON: the ranked options, what must be asked first, and what was left out and why.

import { z } from 'zod';
import { costToOthers, nothingFits } from './beside.js';
import { option } from './option.js';
import * as parts from './parts.js';

/** Family and friends considered, each with who asked them and the route. */
export const familyCandidate = z.strictObject({
  candidate: parts.reference,
  children: z.array(parts.reference),
  relationship: z.string(),
  askedBy: z.string().nullable(),
  askedOn: parts.day.nullable(),
  willing: z.boolean().nullable(),
  viability: z.enum(['positive', 'negative']).nullable(),
  route: z.string(),
  openSafeguardingQuestion: z.boolean(),
  home: parts.reference.nullable(),
});

export const matchJson = z.strictObject({
  version: parts.version,
  kind: z.literal('match'),
  referral: parts.reference,
  children: z.array(parts.reference),
  asAt: parts.day,
  startOn: parts.day,
  /** An emergency looks from its first night to this minute; null for a planned search. */
  horizon: z.strictObject({ from: parts.day, until: z.string() }).nullable(),
  /** No placement under s22C, so nothing is listed: where it goes instead, and why. */
  routedOut: z.strictObject({ to: z.string(), why: z.string() }).nullable(),
  /** How many options there are; `options` holds the first of them when a limit is given. */
  optionCount: z.int().min(0),
  options: z.array(option.extend({ costToOthers })),
  /** What every option needs alike. */
  gatesForAll: z.array(parts.gate),
  nothingShownToMeet: z.boolean(),
  /** Where nothing is listed, suitable, or lawful tonight: what would be. Null where that is not so. */
  nothingFits: nothingFits.nullable(),
  /** Lawful, but the provider has made no offer: unnumbered and unpriced. */
  toAsk: z.array(
    z.strictObject({
      home: parts.reference,
      type: parts.homeType,
      provider: parts.reference,
      locality: z.string(),
      band: parts.band,
      straightLineMiles: parts.miles.nullable(),
    }),
  ),
  family: z.array(familyCandidate),
  familyNotConsidered: z.boolean(),
  /** Left out by law or by fact, with every rule broken. */
  excluded: z.array(z.strictObject({ home: parts.reference, rules: z.array(parts.reference) })),
  assumed: z.array(parts.reason),
  notConsidered: z.array(z.string()),
  solve: z.strictObject({
    status: z.enum(['optimal', 'within-gap', 'stopped-early', 'infeasible', 'refused', 'not-run']),
    engine: z.string().nullable(),
    bound: z.number().nullable(),
  }),
  versions: parts.versions,
});

export type MatchJson = z.infer<typeof matchJson>;
