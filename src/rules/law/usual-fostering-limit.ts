// Children Act 1989 Sch 7: three fostered children, unless all are siblings or an exemption names them.

import { covers, isFosterHome, ruleId } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { never, type Rule } from '../rule.js';
import { broken, met, notApplicable } from '../verdicts.js';
import { allSiblings, livingThereWith } from '../who-would-live-there.js';

/** Own children and staying-put adults do not count; other authorities' children do (practice L29). */
export const usualFosteringLimit: Rule = {
  id: ruleId('usual-fostering-limit'),
  sentence: 'A foster home has at most three fostered children, unless all are siblings or an exemption names them.',
  class: 'hard',
  source: { title: 'Children Act 1989', section: 's63(12), Sch 7 paras 2-4', provenance: 'read' },
  inForce: { from: null, to: null },
  departure: 'The authority where the carer lives, by a written exemption that names the children.',
  essentialByDefault: never,
  judge(ask: Ask) {
    if (!isFosterHome(ask.home.type)) return notApplicable();
    const children = livingThereWith(ask);
    const facts = { wouldLiveThere: children.length, limit: ask.policy.usualLimit };
    if (children.length <= ask.policy.usualLimit) return met([{ code: 'within-usual-limit', ...facts }]);
    if (allSiblings(ask, children)) return met([{ code: 'over-usual-limit-all-siblings', ...facts }]);
    const exempt = ask.home.exemptions.some(
      (each) => covers(each, ask.startOn) && ask.members.every((m) => each.children.includes(m.child.id)),
    );
    return exempt
      ? met([{ code: 'over-usual-limit-with-exemption', ...facts }])
      : broken([{ code: 'over-usual-limit', ...facts }]);
  },
};
