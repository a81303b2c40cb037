// "emergency", "tonight", "planned": how fast, and whether that says a day.

import type { Referral } from '#src/services/index';
import { nothing, type Taken, take } from './text.js';

export interface UrgencySlot {
  readonly urgency: Referral['urgency'] | null;
  /** "tonight" also says which day. */
  readonly onTheDay: boolean;
}

const planned = /\b(?:not\s+(?:an\s+)?(?:emergency|urgent)|planned|no\s+rush)\b/i;
const emergency =
  /\b(?:in\s+an?\s+|as\s+an?\s+|an\s+)?(?:emergency|urgent(?:ly)?|asap|immediate(?:ly)?|straight\s+away|right\s+now|right\s+away)\b/i;
const tonight = /\b(?:for\s+|by\s+)?tonight\b/i;

export function readUrgency(text: string): Taken<UrgencySlot> {
  const calm = take(text, planned);
  if (calm !== null) return { value: { urgency: 'planned', onTheDay: false }, from: [calm.whole], rest: calm.rest };
  const hurry = take(text, emergency);
  const night = take(hurry?.rest ?? text, tonight);
  if (hurry === null && night === null) return nothing({ urgency: null, onTheDay: false }, text);
  return {
    value: { urgency: 'emergency', onTheDay: night !== null },
    from: [hurry, night].flatMap((each) => (each === null ? [] : [each.whole])),
    rest: night?.rest ?? hurry?.rest ?? text,
  };
}
