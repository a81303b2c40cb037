// Children Act 1989 Sch 7: three fostered children, unless all are siblings or an exemption names them.

import { covers, isFosterHome, ruleId } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { always } from '../../entry.js';
import * as living from '../../facts/who-would-live-there.js';
import { gateFor } from '../../gate.js';
import { never, type Rule } from '../../rule.js';
import { broken, met, notApplicable, unknown } from '../../verdicts.js';
import { hostAuthorityExemption } from './usual-fostering-limit.gates.js';

const ifRespiteCounts = (limit: number) =>
  unknown(
    [{ code: 'usual-limit-if-respite-counts', limit }],
    [{ code: 'does-the-respite-child-count', who: 'supervising-social-worker' }],
  );

/** Whether a parent under 18, and her baby, are each fostered follows each one's own legal basis. */
const whoCounts = (limit: number) =>
  unknown(
    [{ code: 'usual-limit-if-parent-and-child-count', limit }],
    [{ code: 'who-counts-of-parent-and-child', who: 'legal' }],
  );

/**
 * Own children and staying-put adults do not count; other authorities' children do (practice L29). A child there
 * for respite probably counts: where that alone is over the limit it is asked, not assumed. The approval stands on the
 * refusal itself: it is how the refusal could become a yes, and no emergency is another way.
 */
export const usualFosteringLimit: Rule = {
  id: ruleId('usual-fostering-limit'),
  rows: ['L29'],
  title: 'Usual fostering limit',
  sentence: 'A foster home has at most three fostered children, unless all are siblings or an exemption names them.',
  class: 'hard',
  source: { title: 'Children Act 1989', section: 's63(12), Sch 7 paras 2-4', provenance: 'read' },
  inForce: always,
  departure: 'The authority where the carer lives, by a written exemption that names the children.',
  essentialByDefault: never,
  judge(ask: Ask) {
    if (!isFosterHome(ask.home.type)) return notApplicable();
    const limit = ask.policy.usualLimit;
    const facts = { wouldLiveThere: living.mostAtOnce(ask), limit };
    const respite = living.bookedOnStart(ask);
    if (facts.wouldLiveThere + respite <= limit) return met([{ code: 'within-usual-limit', ...facts }]);
    const exempt = ask.home.exemptions.some(
      (each) => covers(each, ask.startOn) && ask.members.every((m) => each.children.includes(m.child.id)),
    );
    if (exempt) return met([{ code: 'over-usual-limit-with-exemption', ...facts }]);
    if (facts.wouldLiveThere <= limit) return ifRespiteCounts(limit);
    if (ask.referral.legal.regime === 'parent-and-child' && living.mostOthersAtOnce(ask) <= limit)
      return whoCounts(limit);
    return respite === 0 && living.allSiblings(ask, living.livingThereWith(ask))
      ? met([{ code: 'over-usual-limit-all-siblings', ...facts }])
      : broken([{ code: 'over-usual-limit', ...facts }], 0, { gates: [gateFor(hostAuthorityExemption, ask)] });
  },
};
