// The form of a rule: one sentence of law, duty or policy, its source and dates, and one pure question.

import type { Day, PointsGroup, RuleId, Verdict } from '#src/domain/index';
import type { Ask } from './ask.js';

/**
 * hard: broken, the option is not possible and no role can override.
 * gated: may be proposed, not confirmed, until a named role has approved.
 * duty: so far as reasonably practicable; departing needs a recorded reason.
 * policy: the council's own; departing needs a recorded decision.
 */
export type RuleClass = 'hard' | 'gated' | 'duty' | 'policy';

export interface Source {
  readonly title: string;
  readonly section: string | null;
  /** How sure we are of the text: read in it, seen in an excerpt, general knowledge, or the council's own choice. */
  readonly provenance: 'read' | 'excerpt' | 'not-verified' | 'local-policy';
}

export interface Rule {
  readonly id: RuleId;
  /** What a social worker would say. Quoted as it stands. */
  readonly sentence: string;
  readonly class: RuleClass;
  readonly source: Source;
  /** Days on which it is in force; null from is "before living memory", null to is "still". */
  readonly inForce: { readonly from: Day | null; readonly to: Day | null };
  /** Who may depart from it, and what must then be recorded. */
  readonly departure: string;
  /** The group its points belong to; absent where it has none. The policy file gives how many. */
  readonly scores?: PointsGroup;
  /** Whether it is essential for these children unless the officer says otherwise. The officer may add any rule. */
  readonly essentialByDefault: (ask: Ask) => boolean;
  /** Pure. Never throws for missing facts: they are unknown. */
  readonly judge: (ask: Ask) => Verdict;
}

export const never = () => false;

/** In force for as long as matters here. */
export const always: Rule['inForce'] = { from: null, to: null };

/** Not law at all: what must be true of the home for anyone to live there. */
export const plainFact: Source = { title: 'A fact of the home', section: null, provenance: 'local-policy' };

/** Whom a carer is approved for, or a home registered for: nobody lives there outside it. */
export const termsOrConditions: Source = {
  title: 'Care Planning Regulations 2010; Care Standards Act 2000 (conditions of registration)',
  section: 'reg 22(3); s13(3)',
  provenance: 'not-verified',
};

export const departureFromTerms =
  'Foster care in an emergency: up to 6 working days outside terms (CPR reg 23), recorded by a manager. ' +
  'A registered home: nobody, until Ofsted varies the condition.';

/** The council's own practice, to be replaced by its own document. */
export const councilPolicy = (about: string): Source => ({
  title: `Council policy: ${about}`,
  section: null,
  provenance: 'local-policy',
});

export const inForceOn = (rule: Rule, day: Day): boolean =>
  (rule.inForce.from === null || rule.inForce.from <= day) && (rule.inForce.to === null || day < rule.inForce.to);
