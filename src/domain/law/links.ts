// People a child must be kept from, or thought about with: each link with its source, its day and its expiry.

import type { ChildId, PersonId } from '../ids.js';
import type { Day } from '../measures/time.js';

/** Only a court's order removes a home by itself; the others call for a matching conversation (practice 2.9). */
export const linkKinds = ['no-contact-order', 'same-exploiter', 'rival', 'alleged-victim', 'co-defendant'] as const;
export type LinkKind = (typeof linkKinds)[number];

/** `person` is another child's reference, or that of anybody else on record: an exploiter, a member of a household. */
export interface PersonLink {
  readonly kind: LinkKind;
  readonly person: ChildId | PersonId;
  readonly source: string | null;
  readonly recordedOn: Day | null;
  /** From this day it is history to ask about; null is "no end known". */
  readonly expiresOn: Day | null;
}
