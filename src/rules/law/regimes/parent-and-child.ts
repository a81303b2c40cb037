// A parent with their child: the home must take both, and each one's own legal basis is asked.

import { ageOn, type Day, day, parseDay, type Reason, ruleId, type Verdict } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { always } from '../../entry.js';
import { bedOffered } from '../../facts/regimes/special-beds.js';
import { gateFor } from '../../gate.js';
import { never, type Rule } from '../../rule.js';
import { plainFact } from '../../sources.js';
import { met, notApplicable } from '../../verdicts.js';
import { parentAndChildPlan } from './parent-and-child.gates.js';

/** Younger than this a child of the referral is the baby and not the parent. */
const PARENT_FROM = 12;
const familyCentre = met([{ code: 'family-centre' }]);

export const parentAndChild: Rule = {
  id: ruleId('parent-and-child'),
  rows: ['W3'],
  title: 'Takes parent and child',
  sentence: 'A parent and their child live together only in a home that takes both.',
  class: 'hard',
  source: plainFact,
  inForce: always,
  departure: 'Nobody; the home may agree to take both, and that is recorded.',
  essentialByDefault: never,
  judge(ask: Ask): Verdict {
    if (ask.referral.legal.regime !== 'parent-and-child') return notApplicable();
    const taken = ask.home.type === 'residential-family-centre' ? familyCentre : bedOffered(ask, 'parent-and-child');
    if (taken.status === 'broken') return taken;
    return { ...taken, reasons: [...taken.reasons, ...eighteen(ask)], gates: [gateFor(parentAndChildPlan, ask)] };
  },
};

/** A parent who is a child too: the day that they are not. */
const eighteen = ({ members, startOn }: Ask): readonly Reason[] =>
  members
    .filter(({ child }) => ageOn(child.bornOn, startOn) >= PARENT_FROM)
    .map(({ child }) => ({ code: 'parent-turns-eighteen', on: eighteenth(child.bornOn) }));

function eighteenth(born: Day): Day {
  const year = Number(born.slice(0, 4)) + 18;
  return parseDay(`${year}${born.slice(4)}`) ?? day(`${year}-03-01`);
}
