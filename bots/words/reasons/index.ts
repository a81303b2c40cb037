// The sentence for each reason: one line a code, complete by its type.

import type { Reason, ReasonCode } from '#src/services/index';
import { beforeWords } from './before.js';
import { capacityWords } from './capacity.js';
import { companyWords } from './company.js';
import { costWords } from './cost.js';
import { councilWords } from './council.js';
import { familyWords } from './family.js';
import { householdWords } from './household.js';
import { localityWords } from './locality.js';
import { needsWords } from './needs.js';
import { regimesWords } from './regimes.js';
import { registrationWords } from './registration.js';
import { siblingWords } from './siblings.js';
import { standingWords } from './standing.js';
import type { Facts, Words } from './table.js';
import { wishWords } from './wishes.js';

const words: Words<Reason> = {
  ...beforeWords,
  ...regimesWords,
  ...councilWords,
  ...companyWords,
  ...standingWords,
  ...capacityWords,
  ...costWords,
  ...familyWords,
  ...householdWords,
  ...localityWords,
  ...needsWords,
  ...registrationWords,
  ...siblingWords,
  ...wishWords,
};

/** Short and plain, without a full stop: it stands in lists. */
export const sayReason = (reason: Reason): string => say(reason);

function say<C extends ReasonCode>(reason: Facts<C>): string {
  const sentence: (facts: Facts<C>) => string = words[reason.code];
  return sentence(reason);
}
