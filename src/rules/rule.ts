// The form of a rule: one sentence of law, duty or policy, its source and dates, and one pure question.

import type { PointsGroup, RuleId, Verdict } from '#src/domain/index';
import type { Ask } from './ask.js';
import type { Entry } from './entry.js';

/**
 * hard: broken, the option is not possible and no role can override.
 * gated: may be proposed, not confirmed, until a named role has approved.
 * duty: so far as reasonably practicable; departing needs a recorded reason.
 * policy: the council's own; departing needs a recorded decision.
 */
export type RuleClass = 'hard' | 'gated' | 'duty' | 'policy';

export interface Rule extends Entry {
  readonly id: RuleId;
  readonly class: RuleClass;
  /** Where the law itself weakens it for these children (s22C(9B)); absent where it never does. */
  readonly classFor?: (ask: Ask) => RuleClass;
  /** The group its points belong to; absent where it has none. The policy file gives how many. */
  readonly scores?: PointsGroup;
  /** Whether it is essential for these children unless the officer says otherwise. The officer may add any rule. */
  readonly essentialByDefault: (ask: Ask) => boolean;
  /** Pure. Never throws for missing facts: they are unknown. */
  readonly judge: (ask: Ask) => Verdict;
}

export const never = () => false;
