// Whether the home has a place for these children on the day, and would have them.

import { shelf } from '../../../shelf.js';
import { sharingAgreed } from './bedroom-sharing.gates.js';
import { bedroomSharing } from './bedroom-sharing.js';
import { offerLive } from './offer-live.js';
import { onHold } from './on-hold.js';
import { statementRevised } from './statement-of-purpose.gates.js';
import { statementOfPurpose } from './statement-of-purpose.js';
import { vacancyOnTheDates } from './vacancy-on-the-dates.js';

export const room = shelf({
  at: 'law/home/room',
  rules: [onHold, offerLive, vacancyOnTheDates, statementOfPurpose, bedroomSharing],
  gates: [statementRevised, sharingAgreed],
});
