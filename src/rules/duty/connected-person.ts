// s22C(7)(a): a relative or friend comes first among what is suitable. A verdict for the order, never points.

import { ruleId } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { always } from '../entry.js';
import { adoptionTurnsOff } from '../facts/adoption.js';
import { never, type Rule } from '../rule.js';
import { met, notApplicable, unknown } from '../verdicts.js';

const connected = met([{ code: 'connected-person' }]);
/** s22C(9B)(a): where adoption is being considered, subsections (7) to (9) do not apply. */
const off = notApplicable([{ code: 'connected-first-off-adoption-considered' }]);
const openQuestion = unknown(
  [{ code: 'connected-person-safeguarding-question' }],
  [{ code: 'is-the-safeguarding-question-closed', who: 'social-worker' }],
);

export const connectedPerson: Rule = {
  id: ruleId('connected-person'),
  rows: ['L4', 'L7'],
  title: 'Family and friends first',
  sentence: 'Among suitable homes, one with a relative, friend or other connected person comes first.',
  class: 'duty',
  source: { title: 'Children Act 1989', section: 's22C(7)(a), (9B), (9C)', provenance: 'excerpt' },
  inForce: always,
  departure: 'The social worker, who records why a home with no connected person is the most appropriate.',
  essentialByDefault: never,
  judge(ask: Ask) {
    if (ask.home.type !== 'connected-person') return notApplicable();
    if (ask.family?.openSafeguardingQuestion) return openQuestion;
    return adoptionTurnsOff(ask) ? off : connected;
  },
};
