// Who the child may be cared for alongside: only older children, or only younger.

import { type Child, type Day, type Member, ruleId } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { always } from '../entry.js';
import { mayBeChild } from '../facts/solo-kinds.js';
import { otherResidents } from '../facts/who-would-live-there.js';
import type { Rule } from '../rule.js';
import { councilPolicy } from '../sources.js';
import { broken, met, notApplicable, unknown } from '../verdicts.js';

const asWanted = met([{ code: 'alongside-as-wanted' }]);
// Which child it turns on is not ours to tell.
const talkFirst = broken([{ code: 'matching-conversation-needed' }]);
const notKnown = unknown(
  [{ code: 'own-child-age-not-known' }],
  [{ code: 'how-old-is-the-own-child', who: 'supervising-social-worker' }],
);

/** "Solo" is a rule of its own. */
export const alongside: Rule = {
  id: ruleId('alongside'),
  rows: ['P1'],
  title: 'Who else lives there',
  sentence: 'A child who should live only with older children, or only with younger ones, does.',
  class: 'policy',
  source: councilPolicy('placement request form (South West home-search standard)'),
  inForce: always,
  departure: 'The social worker, after a matching conversation with the home.',
  essentialByDefault: ({ members }) => members.some(mindsAge),
  judge(ask: Ask) {
    let open = false;
    let applies = false;
    for (const member of ask.members) {
      if (!mindsAge(member)) continue;
      applies = true;
      for (const bornOn of othersBorn(ask, member.child)) {
        if (bornOn === null) open = true;
        else if (member.alongside === 'only-older' ? bornOn > member.child.bornOn : bornOn < member.child.bornOn)
          return talkFirst;
      }
    }
    if (!applies) return notApplicable();
    return open ? notKnown : asWanted;
  },
};

const mindsAge = ({ alongside: mode }: Member): boolean => mode === 'only-older' || mode === 'only-younger';

const othersBorn = (ask: Ask, child: Child): readonly (Day | null)[] => [
  ...otherResidents(ask).map((r) => r.child.bornOn),
  ...ask.members.filter((m) => m.child.id !== child.id).map((m) => m.child.bornOn),
  ...ask.home.household.filter(mayBeChild).map((m) => m.bornOn),
];
