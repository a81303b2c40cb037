// What panel asked to be weighed at matching: professional judgement, and a departure is recorded.

import { ruleId } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { always } from '../entry.js';
import { gateFor } from '../gate.js';
import { never, type Rule } from '../rule.js';
import { councilPolicy } from '../sources.js';
import { notApplicable } from '../verdicts.js';
import { type Fact, good, missing, weigh } from '../weigh.js';
import { panelDeparture } from './panel-considerations.gates.js';

/** Neither a term of approval (law) nor a preference (practice 2.8). */
export const panelConsiderations: Rule = {
  id: ruleId('panel-considerations'),
  rows: ['P1'],
  title: "Panel's considerations",
  sentence: 'What the fostering panel asked to be considered at matching is considered, and any departure is recorded.',
  class: 'gated',
  source: councilPolicy('fostering panel recommendations'),
  inForce: always,
  departure: 'The fostering manager, who records why.',
  essentialByDefault: never,
  judge(ask: Ask) {
    const { home, members } = ask;
    if (home.considerations.length === 0) return notApplicable();
    const facts: Fact[] = [];
    for (const { child } of members)
      for (const { code: need, level } of child.needs) {
        if (level === 'none' || !home.considerations.includes(need)) continue;
        facts.push(
          level === 'not-known'
            ? missing(
                { code: 'panel-consideration-not-known', need },
                { code: 'is-there-this-need', who: 'social-worker', about: need },
              )
            : good({ code: 'panel-consideration', need }),
        );
      }
    const verdict = weigh(facts);
    if (!facts.some((fact) => fact.status === 'met')) return verdict;
    return { ...verdict, gates: [gateFor(panelDeparture, ask)] };
  },
};
