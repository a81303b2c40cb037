// An offer counts while it can still be accepted, and if it starts in time.

import { type Reason, ruleId } from '#src/domain/index';
import type { Ask } from '../../../ask.js';
import { always } from '../../../entry.js';
import { never, type Rule } from '../../../rule.js';
import { plainFact } from '../../../sources.js';
import { broken, met, notApplicable } from '../../../verdicts.js';

export const offerLive: Rule = {
  id: ruleId('offer-live'),
  rows: ['F1'],
  title: 'Offer stands',
  sentence: 'An offer is used only while it stands, and only if it starts by the day the child needs it.',
  class: 'hard',
  source: { ...plainFact, title: 'A fact of the offer' },
  inForce: always,
  departure: 'Nobody; the provider may renew the offer.',
  essentialByDefault: never,
  judge({ offer, asAt, startOn }: Ask) {
    if (offer === null) return notApplicable();
    const reasons: Reason[] = [];
    if (offer.expires < asAt) reasons.push({ code: 'offer-expired', expires: offer.expires });
    if (offer.start > startOn) reasons.push({ code: 'offer-starts-later', start: offer.start });
    return reasons.length > 0 ? broken(reasons) : met([{ code: 'offer-live', expires: offer.expires }]);
  },
};
