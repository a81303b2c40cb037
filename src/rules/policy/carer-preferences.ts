// What the carer would rather. A preference never removes a home: it says "ask".

import { ageOn, isFosterHome, type Reason, ruleId } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { always } from '../entry.js';
import { never, type Rule } from '../rule.js';
import { councilPolicy } from '../sources.js';
import { met, notApplicable, unknown } from '../verdicts.js';

const asPreferred = met([{ code: 'as-carer-prefers' }]);
const notRecorded = unknown(
  [{ code: 'carer-preferences-not-recorded' }],
  [{ code: 'what-does-the-carer-prefer', who: 'supervising-social-worker' }],
);

export const carerPreferences: Rule = {
  id: ruleId('carer-preferences'),
  rows: ['P1'],
  title: "Carer's preferences",
  sentence: 'Carers are asked first about a child outside what they said they would prefer.',
  class: 'policy',
  source: councilPolicy('matching'),
  inForce: always,
  departure: 'The carer, who is asked.',
  scores: 'stability',
  essentialByDefault: never,
  judge({ home, members, startOn }: Ask) {
    if (!isFosterHome(home.type) || home.type === 'connected-person') return notApplicable();
    if (home.preferences === null) return notRecorded;
    const { ageFrom, ageTo, sex, ratherNot } = home.preferences;
    const reasons: Reason[] = [];
    for (const { child } of members) {
      const age = ageOn(child.bornOn, startOn);
      if ((ageFrom !== null && age < ageFrom) || (ageTo !== null && age > ageTo))
        reasons.push({ code: 'carer-prefers-other-age', age });
      if (sex !== null && child.sex !== sex) reasons.push({ code: 'carer-prefers-other-sex', sex });
      if (ratherNot.length > 0)
        for (const { code, level } of child.needs)
          if (level !== 'none' && ratherNot.includes(code))
            reasons.push({ code: 'carer-would-rather-not', need: code });
    }
    return reasons.length === 0 ? asPreferred : unknown(reasons, [{ code: 'would-the-carer-consider', who: 'carer' }]);
  },
};
