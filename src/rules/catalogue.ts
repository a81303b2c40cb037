// The rule book in reading order: law first and the quickest to answer first, then duties, then the council's own policy.

import type { Day, RuleId } from '#src/domain/index';
import { connectedPerson } from './duty/connected-person.js';
import { disabilityAccess } from './duty/disability-access.js';
import { languageAndCulture } from './duty/language-and-culture.js';
import { nearOrAway } from './duty/near-or-away.js';
import { outOfArea } from './duty/out-of-area.js';
import { schoolKept } from './duty/school-kept.js';
import { siblingsTogether } from './duty/siblings-together.js';
import { statementOfPurpose } from './duty/statement-of-purpose.js';
import { wishes } from './duty/wishes.js';
import { approvalTerms } from './law/approval-terms.js';
import { approvedAges } from './law/approved-ages.js';
import { approvedNumber } from './law/approved-number.js';
import { approvedSex } from './law/approved-sex.js';
import { namedConnectedOnly } from './law/named-connected-only.js';
import { offerLive } from './law/offer-live.js';
import { onHold } from './law/on-hold.js';
import { registeredSupportedAccommodation } from './law/registered-supported-accommodation.js';
import { registeredType } from './law/registered-type.js';
import { registrationInForce } from './law/registration-in-force.js';
import { siblingsNeverTogether } from './law/siblings-never-together.js';
import { solo } from './law/solo.js';
import { under16SupportedAccommodation } from './law/under-16-supported-accommodation.js';
import { usualFosteringLimit } from './law/usual-fostering-limit.js';
import { vacancyOnTheDates } from './law/vacancy-on-the-dates.js';
import { adultRatio } from './policy/adult-ratio.js';
import { alongside } from './policy/alongside.js';
import { animals } from './policy/animals.js';
import { avoidLocations } from './policy/avoid-locations.js';
import { carerPreferences } from './policy/carer-preferences.js';
import { contactReach } from './policy/contact-reach.js';
import { emergencyTaking } from './policy/emergency-taking.js';
import { householdFit } from './policy/household-fit.js';
import { panelConsiderations } from './policy/panel-considerations.js';
import { settingWanted } from './policy/setting-wanted.js';
import { skillsForNeeds } from './policy/skills-for-needs.js';
import { smoking } from './policy/smoking.js';
import { weeklyCost } from './policy/weekly-cost.js';
import { inForceOn, type Rule } from './rule.js';

export const catalogue: readonly Rule[] = [
  registrationInForce,
  registeredSupportedAccommodation,
  registeredType,
  under16SupportedAccommodation,
  onHold,
  namedConnectedOnly,
  offerLive,
  approvedNumber,
  approvedAges,
  approvedSex,
  approvalTerms,
  usualFosteringLimit,
  siblingsNeverTogether,
  solo,
  vacancyOnTheDates,

  connectedPerson,
  outOfArea,
  statementOfPurpose,
  nearOrAway,
  siblingsTogether,
  schoolKept,
  disabilityAccess,
  wishes,
  languageAndCulture,

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
];

/** Changes with any rule: named in every answer. */
export const ruleBookVersion = '2026.11.4';

export const rulesInForce = (on: Day): readonly Rule[] => catalogue.filter((rule) => inForceOn(rule, on));

export const ruleById = (id: RuleId): Rule | undefined => catalogue.find((rule) => rule.id === id);
