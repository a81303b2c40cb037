// `staff` as JSON: who works here and in which posts; and of an act, whom or what it was about.

import { z } from 'zod';
import { staffRoles } from '#src/domain/index';
import * as parts from './parts.js';

export const staffJson = z.strictObject({
  version: parts.version,
  kind: z.literal('staff'),
  /** Null of a list. */
  done: z.strictObject({ act: z.string(), subject: parts.reference }).nullable(),
  /** All of a list; of an act, whom it changed. */
  staff: z.array(
    z.strictObject({
      id: parts.reference,
      name: z.string(),
      posts: z.array(
        z.strictObject({
          role: z.enum(staffRoles),
          /** Null is the whole council's. */
          team: parts.reference.nullable(),
          from: parts.day,
          /** The day it is no longer held; null has no end. */
          to: parts.day.nullable(),
        }),
      ),
    }),
  ),
  teams: z.array(z.strictObject({ id: parts.reference, name: z.string() })),
});

export type StaffJson = z.infer<typeof staffJson>;
