// The council's own practice.

import { shelf } from '../shelf.js';
import { adultRatio } from './adult-ratio.js';
import { alongside } from './alongside.js';
import { animals } from './animals.js';
import { avoidLocations } from './avoid-locations.js';
import { carerPreferences } from './carer-preferences.js';
import { contactReach } from './contact-reach.js';
import { emergencyTaking } from './emergency-taking.js';
import { householdFit } from './household-fit.js';
import { panelDeparture } from './panel-considerations.gates.js';
import { panelConsiderations } from './panel-considerations.js';
import { settingWanted } from './setting-wanted.js';
import { skillsForNeeds } from './skills-for-needs.js';
import { smokingException } from './smoking.gates.js';
import { smoking } from './smoking.js';
import { weeklyCost } from './weekly-cost.js';

export const policy = shelf({
  at: 'policy',
  rules: [
    skillsForNeeds,
    settingWanted,
    adultRatio,
    alongside,
    householdFit,
    animals,
    smoking,
    avoidLocations,
    contactReach,
    emergencyTaking,
    carerPreferences,
    panelConsiderations,
    weeklyCost,
  ],
  gates: [smokingException, panelDeparture],
});
