// `allocate` as JSON: who would go where, who waits, who needs a wider search, and what was proved of each stage.

import { z } from 'zod';
import * as parts from './parts.js';

const who = { referral: parts.reference, children: z.array(parts.reference).min(1) };
const homes = z.array(parts.reference);
const pin = z.strictObject({
  referral: parts.reference,
  home: parts.reference,
  /** Null is all of them. */
  children: z.array(parts.reference).nullable(),
});

const place = z.strictObject({
  ...who,
  home: parts.reference,
  type: parts.homeType,
  provider: parts.reference,
  locality: z.string(),
  startOn: parts.day,
  band: parts.band,
  connectedPerson: z.boolean(),
  hundredths: parts.hundredths,
  /** Whole, gross; null when a fee is not recorded. */
  weeklyCostPence: parts.pence.nullable(),
  straightLineMiles: parts.miles.nullable(),
  gates: z.array(parts.gate),
  /** Its number in the referral's own list; null for a part of a group that the list does not show. */
  rank: z.int().min(1).nullable(),
  pinned: z.boolean(),
  /** A code and its facts: what a reader should not miss. */
  flags: z.array(parts.reason),
});

/** What one stage reached, and what was proved: nothing is better than `bound`, given the stages before. */
const level = z.strictObject({
  level: z.string(),
  value: z.number(),
  bound: z.number().nullable(),
  status: z.enum(['optimal', 'within-gap', 'not-proven']),
  /** duals: the bound is one that anyone can recompute. engine: an engine searched to the end. none: neither. */
  closedBy: z.enum(['duals', 'engine', 'none']),
});

export const allocationJson = z.strictObject({
  version: parts.version,
  kind: z.literal('allocation'),
  asAt: parts.day,
  status: z.enum(['optimal', 'within-gap', 'stopped-early', 'infeasible']),
  /** Why it stopped, where it did. */
  reason: z.string().nullable(),
  /** In order: no later stage buys back an earlier loss. */
  levels: z.array(level),
  engine: z.string(),
  places: z.array(place),
  waits: z.array(
    z.strictObject({
      ...who,
      until: parts.day,
      why: z.enum(['nothing-suitable', 'worth-less-than-waiting', 'contested']),
    }),
  ),
  /** A wider search is needed, which is not the same as homeless. `why` is a code with its facts. */
  unplaced: z.array(z.strictObject({ ...who, why: parts.reason, onePlaceMoreAt: homes, homesToAsk: z.int().min(0) })),
  /** Referrals that the law takes elsewhere. */
  notInIt: z.array(parts.reference),
  /** Places held for a referral: taken here, and their children not proposed a second time. */
  held: z.array(z.strictObject({ ...who, home: parts.reference })),
  totals: z.strictObject({
    children: z.int().min(0),
    placed: z.int().min(0),
    inHouse: z.int().min(0),
    waiting: z.int().min(0),
    unplaced: z.int().min(0),
    weeklyCostPence: parts.pence,
    /** Places without a recorded fee, which the cost leaves out. */
    unpriced: z.int().min(0),
    /** Null is no budget. */
    overBudgetPence: parts.pence.nullable(),
  }),
  /** Against the last proposal of an earlier day; null where there is none. A null list is "placed nowhere". */
  changes: z
    .strictObject({
      since: parts.day,
      each: z.array(
        z.strictObject({
          referral: parts.reference,
          from: homes.nullable(),
          to: homes.nullable(),
          why: z.enum(['new-referral', 'held', 'no-longer-waiting', 'place-gone', 'moved-for-the-whole']),
        }),
      ),
    })
    .nullable(),
  pins: z.array(pin),
  bans: z.array(pin.omit({ children: true })),
  /** Pins and bans that could not be kept, and the rules a pin would break. */
  issues: z.array(
    z.strictObject({
      referral: parts.reference,
      home: parts.reference,
      code: z.string(),
      rules: z.array(parts.reference),
    }),
  ),
  size: z.strictObject({
    referrals: z.int().min(0),
    homes: z.int().min(0),
    columns: z.int().min(0),
    rows: z.int().min(0),
    jointRows: z.int().min(0),
  }),
  /** With --write-model: each stage's whole model, by the name of its file. */
  models: z.array(z.strictObject({ level: z.string(), file: z.string() })),
  versions: parts.versions,
});

export type AllocationJson = z.infer<typeof allocationJson>;
