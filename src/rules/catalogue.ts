// The rule book in reading order: law first, then duties, then the council's own policy.

import type { Day, RuleId } from '#src/domain/index';
import { nearOrAway } from './duty/near-or-away.js';
import { usualFosteringLimit } from './law/usual-fostering-limit.js';
import { inForceOn, type Rule } from './rule.js';

export const catalogue: readonly Rule[] = [usualFosteringLimit, nearOrAway];

/** Changes with any rule: named in every answer. */
export const ruleBookVersion = '2026.11.1';

export const rulesInForce = (on: Day): readonly Rule[] => catalogue.filter((rule) => inForceOn(rule, on));

export const ruleById = (id: RuleId): Rule | undefined => catalogue.find((rule) => rule.id === id);
