// s22C(8)(c): brothers and sisters live together, save where an assessment says apart.

import { ruleId, type SiblingPlan } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { always } from '../entry.js';
import { dutyUnlessAdoption } from '../facts/adoption.js';
import { otherResidents } from '../facts/who-would-live-there.js';
import type { Rule } from '../rule.js';
import { broken, met, notApplicable } from '../verdicts.js';

const id = ruleId('siblings-together');

/** "Must" (and every pair, where the officer marks this essential) decides it; where none must, "prefer" does. */
export const siblingsTogether: Rule = {
  id,
  rows: ['L5', 'L7'],
  title: 'Siblings together',
  sentence: 'So far as reasonably practicable brothers and sisters live together, unless assessed to live apart.',
  class: 'duty',
  classFor: dutyUnlessAdoption,
  source: { title: 'Children Act 1989', section: 's22C(7)(b), (8)(c)', provenance: 'excerpt' },
  inForce: always,
  departure: 'The social worker, who records why together was not reasonably practicable, or the assessment.',
  scores: 'stability',
  essentialByDefault: (ask) => pairsHere(ask).some((pair) => pair.mode === 'must' || pair.mode === 'apart'),
  judge(ask: Ask) {
    const pairs = pairsHere(ask);
    const inPart = (id: string) => ask.members.some((m) => m.child.id === id);
    // That a sibling to be lived apart from lives there is not ours to tell: living-together calls for a conversation.
    if (pairs.some(({ a, b, mode }) => mode === 'apart' && inPart(a) && inPart(b)))
      return broken([{ code: 'siblings-assessed-apart' }]);
    const wanted = pairs.filter((pair) => pair.mode !== 'apart');
    if (wanted.length === 0) return notApplicable();
    const kept = wanted.filter((pair) => together(ask, pair));
    if (kept.length === wanted.length) return met([{ code: 'siblings-together', pairs: kept.length }]);
    const reasons = [{ code: 'siblings-apart', pairs: wanted.length - kept.length, of: wanted.length }] as const;
    const musts = ask.referral.essentials.includes(id) ? wanted : wanted.filter((pair) => pair.mode === 'must');
    const decisive = musts.length > 0 ? musts : wanted;
    const value = kept.length / wanted.length;
    return decisive.every((pair) => kept.includes(pair)) ? met(reasons, value) : broken(reasons, value);
  },
};

/** The plan's pairs with a child of this part in them; "never" is the law's. */
const pairsHere = (ask: Ask): readonly SiblingPlan[] =>
  ask.referral.siblings.filter(
    ({ a, b, mode }) => mode !== 'never' && ask.members.some((m) => m.child.id === a || m.child.id === b),
  );

function together(ask: Ask, { a, b }: SiblingPlan): boolean {
  const here = (child: string) =>
    ask.members.some((m) => m.child.id === child) || otherResidents(ask).some((r) => r.child.id === child);
  return here(a) && here(b);
}
