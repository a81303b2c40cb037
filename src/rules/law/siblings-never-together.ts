// Brothers and sisters who must never live together, for safety: neither in one part nor where one already lives.

import { ruleId } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { otherResidents } from '../facts/who-would-live-there.js';
import { always, never, type Rule } from '../rule.js';
import { broken, notApplicable } from '../verdicts.js';

const together = broken([{ code: 'siblings-never-together' }]);
// That a sibling lives there is not ours to tell.
const alreadyThere = broken([{ code: 'matching-conversation-needed' }]);

export const siblingsNeverTogether: Rule = {
  id: ruleId('siblings-never-together'),
  sentence: 'Brothers and sisters who are not safe together never live together.',
  class: 'hard',
  source: { title: 'Children Act 1989', section: 's22(3); the assessment named in the plan', provenance: 'excerpt' },
  inForce: always,
  departure: 'Nobody; a new assessment replaces the old one.',
  essentialByDefault: never,
  judge(ask: Ask) {
    const { siblings } = ask.referral;
    if (!siblings.some((pair) => pair.mode === 'never')) return notApplicable();
    const inPart = (id: string) => ask.members.some((m) => m.child.id === id);
    const livesThere = (id: string) =>
      otherResidents(ask).some((r) => r.child.id === id) ||
      ask.home.bookings.some((b) => b.childId === id && (b.period.to === null || b.period.to > ask.startOn));
    for (const { a, b, mode } of siblings) {
      if (mode !== 'never') continue;
      if (inPart(a) && inPart(b)) return together;
      if ((inPart(a) && livesThere(b)) || (inPart(b) && livesThere(a))) return alreadyThere;
    }
    return notApplicable();
  },
};
