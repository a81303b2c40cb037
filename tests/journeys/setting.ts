// Where the journeys are played: R-204 is open in the invented county, H-310 is kept off its list by law.

import type { Setting } from './journey.js';

export const setting: Setting = {
  referral: 'R-204',
  homeLeftOut: 'H-310',
  town: 'Trowbridge',
  townMisspelt: 'Trowbrige',
};
