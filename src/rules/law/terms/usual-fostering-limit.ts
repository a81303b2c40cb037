// Children Act 1989 Sch 7: three fostered children, unless all are siblings or an exemption names them.

import { covers, isFosterHome, ruleId } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { always } from '../../entry.js';
import * as living from '../../facts/who-would-live-there.js';
import { gateFor } from '../../gate.js';
import { never, type Rule } from '../../rule.js';
import { childrenAct } from '../../sources.js';
import { broken, met, notApplicable, unknown } from '../../verdicts.js';
import { hostAuthorityExemption } from './usual-fostering-limit.gates.js';

const respiteAsked = [{ code: 'does-the-respite-child-count', who: 'supervising-social-worker' }] as const;
const ifRespiteCounts = (limit: number) => unknown([{ code: 'usual-limit-if-respite-counts', limit }], respiteAsked);

/** Whether a parent under 18, and her baby, are each fostered follows each one's own legal basis. */
const whoCounts = (limit: number) =>
  unknown(
    [{ code: 'usual-limit-if-parent-and-child-count', limit }],
    [{ code: 'who-counts-of-parent-and-child', who: 'legal' }],
  );

/**
 * Own children and staying-put adults do not count, and other authorities' children do (practice L29); a child there for
 * respite probably does. The exemption stands on the refusal: it alone makes it a yes, in an emergency too.
 */
export const usualFosteringLimit: Rule = {
  id: ruleId('usual-fostering-limit'),
  rows: ['L29'],
  title: 'Usual fostering limit',
  sentence: 'A foster home has at most three fostered children, unless all are siblings or an exemption names them.',
  class: 'hard',
  source: childrenAct('s63(12), Sch 7 paras 2-5', 'excerpt'),
  inForce: always,
  departure: 'The authority where the carer lives, by a written exemption that names the children.',
  essentialByDefault: never,
  judge(ask: Ask) {
    if (!isFosterHome(ask.home.type)) return notApplicable();
    const limit = ask.policy.usualLimit;
    const facts = { wouldLiveThere: living.mostAtOnce(ask), limit };
    const respite = living.bookedOnStart(ask);
    if (facts.wouldLiveThere + respite <= limit) return met([{ code: 'within-usual-limit', ...facts }]);
    if (isExempt(ask)) return met([{ code: 'over-usual-limit-with-exemption', ...facts }]);
    if (facts.wouldLiveThere <= limit) return ifRespiteCounts(limit);
    if (ask.referral.legal.regime === 'parent-and-child' && living.mostOthersAtOnce(ask) <= limit)
      return whoCounts(limit);
    if (!living.allSiblings(ask, living.livingThereWith(ask)))
      return broken([{ code: 'over-usual-limit', ...facts }], 0, { gates: [gateFor(hostAuthorityExemption, ask)] });
    return respite > 0 ? ifRespiteCounts(limit) : met([{ code: 'over-usual-limit-all-siblings', ...facts }]);
  },
};

/** It names whom the carer may foster: one child there whom it does not name, and it exempts nobody (para 5). */
const isExempt = (ask: Ask): boolean =>
  ask.home.exemptions.some(
    (each) => covers(each, ask.startOn) && living.livingThereWith(ask).every(({ id }) => each.children.includes(id)),
  );
