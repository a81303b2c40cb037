// s22(5)(c): language, faith and culture, each where the child or family say it matters.

import { ruleId } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { always } from '../entry.js';
import { shared } from '../facts/shared.js';
import { never, type Rule } from '../rule.js';
import { type Fact, weigh } from '../weigh.js';

/** Never a bar: where the home does not share it, the support that would make up for it is named. */
export const languageAndCulture: Rule = {
  id: ruleId('language-and-culture'),
  rows: ['L8'],
  title: 'Language, faith and culture',
  sentence: "The child's language, faith and culture are given due consideration.",
  class: 'duty',
  source: { title: 'Children Act 1989', section: 's22(5)(c)', provenance: 'excerpt' },
  inForce: always,
  departure: 'The social worker, who records how language, faith and culture will be kept up.',
  scores: 'child',
  essentialByDefault: never,
  judge({ members, home, policy: { deductions } }: Ask) {
    const facts: Fact[] = [];
    for (const { child } of members) {
      const { language, faith, culture } = child;
      if (language !== null)
        facts.push(
          shared(home.languages, language, deductions.languageNotSpoken, {
            yes: { code: 'language-spoken', language },
            no: { code: 'language-not-spoken', language },
            notRecorded: { code: 'language-not-recorded', language },
            ask: { code: 'which-languages', who: 'carer' },
            support: { code: 'interpreter', language },
          }),
        );
      if (faith !== null)
        facts.push(
          shared(home.faiths, faith, deductions.faithNotShared, {
            yes: { code: 'faith-shared', faith },
            no: { code: 'faith-not-shared', faith },
            notRecorded: { code: 'faith-not-recorded', faith },
            ask: { code: 'which-faiths', who: 'carer' },
            support: { code: 'faith-link', faith },
          }),
        );
      if (culture !== null)
        facts.push(
          shared(home.cultures, culture, deductions.cultureNotShared, {
            yes: { code: 'culture-shared', culture },
            no: { code: 'culture-not-shared', culture },
            notRecorded: { code: 'culture-not-recorded', culture },
            ask: { code: 'which-cultures', who: 'carer' },
            support: { code: 'culture-link', culture },
          }),
        );
    }
    return weigh(facts);
  },
};
