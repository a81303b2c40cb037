// A carer's respite: the child's own bed is kept, so it is no move, and it is never in the home it is a rest from.

import { ruleId } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { always } from '../../entry.js';
import type { Rule } from '../../rule.js';
import { councilPolicy } from '../../sources.js';
import { broken, met, notApplicable, unknown } from '../../verdicts.js';

const kept = met([{ code: 'own-bed-kept' }]);
const fromHere = broken([{ code: 'respite-is-from-this-home' }]);
const notKnown = unknown(
  [{ code: 'where-they-live-not-known' }],
  [{ code: 'where-does-the-child-live', who: 'social-worker' }],
);

const livesHere = ({ living, members, home }: Ask): boolean =>
  members.some(({ child }) => living.get(child.id)?.home.id === home.id);

/** A temporary placement in the return (codes T0 to T4): the placement it is a break from goes on (practice 1.8). */
export const respite: Rule = {
  id: ruleId('respite'),
  rows: ['W4'],
  title: 'Own bed kept in respite',
  sentence: "During a carer's respite the child's own bed is kept, and the stay is not counted as a move.",
  class: 'policy',
  source: councilPolicy("carers' respite"),
  inForce: always,
  departure: 'The supervising social worker, who records why; a stay meant to last is a placement like others.',
  essentialByDefault: (ask) => ask.referral.legal.regime === 'respite' && livesHere(ask),
  judge(ask: Ask) {
    if (ask.referral.legal.regime !== 'respite') return notApplicable();
    if (livesHere(ask)) return fromHere;
    return ask.members.every(({ child }) => ask.living.has(child.id)) ? kept : notKnown;
  },
};
