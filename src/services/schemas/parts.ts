// The words every JSON answer is made of. Money is whole pence a week; points are whole hundredths, so that they add up exactly.

import { z } from 'zod';
import { homeTypes, parseDay, parseMoment, pointsGroups } from '#src/domain/index';
import { bands } from '#src/matching/index';

/** Raised when a field changes its meaning or goes; a new field does not raise it. */
export const schemaVersion = 2;
export const version = z.literal(schemaVersion);

export const day = z.string().refine((text) => parseDay(text) !== null, 'a day as YYYY-MM-DD');
export const moment = z.string().refine((text) => parseMoment(text) !== null, 'a day and time as YYYY-MM-DDTHH:mm');
export const reference = z.string().min(1);
export const pence = z.int();
export const hundredths = z.int().min(0);
export const miles = z.number().min(0);
export const band = z.enum(bands);
export const homeType = z.enum(homeTypes);
export const pointsGroup = z.enum(pointsGroups);
export const status = z.enum(['met', 'broken', 'unknown', 'not-applicable']);
export const ruleClass = z.enum(['hard', 'gated', 'duty', 'policy']);

/** How sure the book is of its source: anything but "read" has not been verified against the statute. */
export const provenance = z.enum(['read', 'excerpt', 'not-verified', 'local-policy']);

/** A code and its named facts, in natural units. */
export const reason = z.looseObject({ code: z.string() });
export const gate = z.strictObject({
  code: z.string(),
  role: z.string(),
  /** What must be on record first, by code: the texts are in `rules`. */
  conditions: z.array(z.string()),
  canBeTonight: z.boolean(),
  /** In an emergency, what may follow and the last day for it. */
  later: z.strictObject({ conditions: z.array(z.string()), by: day }).nullable(),
  /** The last day of what it permits. */
  until: day.nullable(),
});
/** A missing fact and who would know it; `about` is the need it asks about, where it asks about one. */
export const question = z.strictObject({ code: z.string(), who: z.string(), about: z.string().nullable() });

/** A question of an option: which rule asks, and whether the answer could change the option's place. */
export const openQuestion = question.extend({ rule: reference, couldChangePlace: z.boolean() });

export const versions = z.strictObject({
  ruleBook: z.string(),
  policy: z.string(),
  data: z.string(),
  /** The same replay id means the same answer. */
  replay: z.string(),
});

/** One rule's verdict; `hundredths` of `ofHundredths` are 0 of 0 for a rule that carries no points. */
export const ruleVerdict = z.strictObject({
  rule: reference,
  class: ruleClass,
  status,
  essential: z.boolean(),
  reasons: z.array(reason),
  group: pointsGroup.nullable(),
  hundredths,
  ofHundredths: hundredths,
  gates: z.array(gate),
  questions: z.array(question),
  /** What would turn an unmet essential into "meets with named support": a code and its facts. */
  support: z.array(reason),
});

/** Gross, by the week; null is "not recorded". What others pay, and the marginal cash, move no rank. */
export const weeklyCost = z.strictObject({
  feePence: pence.nullable(),
  schoolTravelPence: pence,
  contactTravelPence: pence,
  totalPence: pence.nullable(),
  contributions: z.strictObject({ healthPence: pence, educationPence: pence }).nullable(),
  marginalCashPence: pence.nullable(),
});
