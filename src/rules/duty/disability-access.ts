// s22C(8)(d): a disabled child's home suits their particular needs. Each adaptation needed is there or it is not.

import { ruleId } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { always } from '../entry.js';
import { dutyUnlessAdoption } from '../facts/adoption.js';
import type { Rule } from '../rule.js';
import { bad, type Fact, good, missing, weigh } from '../weigh.js';

/** A duty in law; that every adaptation is essential is ours (practice L5/L6). */
export const disabilityAccess: Rule = {
  id: ruleId('disability-access'),
  rows: ['L5', 'L7'],
  title: 'Access and adaptations',
  sentence: "The home has every adaptation the child's disability calls for.",
  class: 'duty',
  classFor: dutyUnlessAdoption,
  source: { title: 'Children Act 1989', section: 's22C(7)(b), (8)(d)', provenance: 'excerpt' },
  inForce: always,
  departure: 'The social worker, who records how the need will be met until the home is adapted.',
  essentialByDefault: ({ members }) => members.some((m) => m.child.access.length > 0),
  judge({ members, home }: Ask) {
    const facts: Fact[] = [];
    for (const { child } of members)
      for (const need of child.access) {
        const has = home.access[need];
        if (has === true) facts.push(good({ code: 'has-adaptation', need }));
        else if (has === false) facts.push(bad({ code: 'lacks-adaptation', need }));
        else
          facts.push(
            missing(
              { code: 'adaptation-not-known', need },
              { code: 'has-the-home-the-adaptation', who: 'supervising-social-worker', about: need },
            ),
          );
      }
    return weigh(facts);
  },
};
