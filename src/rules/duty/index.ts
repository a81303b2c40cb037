// What is owed so far as reasonably practicable.

import { shelf } from '../shelf.js';
import { adoptionRoute } from './adoption-route.js';
import { connectedPerson } from './connected-person.js';
import { disabilityAccess } from './disability-access.js';
import { languageAndCulture } from './language-and-culture.js';
import { nearOrAway } from './near-or-away.js';
import { schoolKept } from './school-kept.js';
import { siblingsTogether } from './siblings-together.js';
import { wishes } from './wishes.js';

export const duty = shelf({
  at: 'duty',
  rules: [
    connectedPerson,
    adoptionRoute,
    nearOrAway,
    siblingsTogether,
    schoolKept,
    disabilityAccess,
    wishes,
    languageAndCulture,
  ],
});
