// A rule's verdict -> JSON.

import type { z } from 'zod';
import type { Gate, Question } from '#src/domain/index';
import type { RuleFinding, WholeCost } from '#src/matching/index';
import type { gate, question, ruleVerdict, weeklyCost } from '../parts.js';

export const findingToJson = (finding: RuleFinding): z.infer<typeof ruleVerdict> => ({
  rule: finding.rule,
  class: finding.class,
  status: finding.status,
  essential: finding.essential,
  reasons: [...finding.reasons],
  group: finding.group,
  hundredths: finding.points,
  ofHundredths: finding.of,
  gates: finding.gates.map(gateToJson),
  questions: finding.questions.map(questionToJson),
  support: [...finding.support],
});

export const gateToJson = ({ code, role, conditions, canBeTonight, later, until }: Gate): z.infer<typeof gate> => ({
  code,
  role,
  conditions: [...conditions],
  canBeTonight,
  later: later === null ? null : { conditions: [...later.conditions], by: later.by },
  until,
});

export const questionToJson = ({ code, who, about }: Question): z.infer<typeof question> => ({
  code,
  who,
  about: about ?? null,
});

export const costToJson = (cost: WholeCost): z.infer<typeof weeklyCost> => ({
  feePence: cost.fee,
  schoolTravelPence: cost.schoolTravel,
  contactTravelPence: cost.contactTravel,
  totalPence: cost.total,
  contributions:
    cost.contributions === null
      ? null
      : { healthPence: cost.contributions.health, educationPence: cost.contributions.education },
  marginalCashPence: cost.marginalCash,
});
