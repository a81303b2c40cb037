// What the carers can do set beside what the child needs: a high need unmet by anyone there is decisive.

import { ruleId } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { always } from '../entry.js';
import { needFact } from '../facts/need-met.js';
import { isHistory } from '../facts/risk-history.js';
import type { Rule } from '../rule.js';
import { councilPolicy } from '../sources.js';
import { type Fact, weigh } from '../weigh.js';

export const skillsForNeeds: Rule = {
  id: ruleId('skills-for-needs'),
  rows: ['P1'],
  title: "Skills for the child's needs",
  sentence: 'The carers have the skills that the child needs of them, or will be trained and supported.',
  class: 'policy',
  source: councilPolicy('matching; National Minimum Standards 2011, standard 15'),
  inForce: always,
  departure: 'The social worker and the supervising social worker, who record the support agreed.',
  scores: 'child',
  essentialByDefault: (ask) =>
    ask.members.some((m) => m.child.needs.some((n) => n.level === 'high' && !isHistory(ask, n))),
  judge(ask: Ask) {
    const facts: Fact[] = [];
    for (const { child } of ask.members)
      for (const need of child.needs) if (need.level !== 'none') facts.push(needFact(ask, need));
    return weigh(facts);
  },
};
