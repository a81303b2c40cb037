// Whether these children joining those there calls for a matching conversation: yes or no, never with whom or why.

import { type Child, type Home, type Member, type Question, settingOf } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { once } from '../once.js';
import { isGrownUp, mayBeChild } from '../solo-kinds.js';
import { areSiblings, otherResidents } from '../who-would-live-there.js';
import { apartFromThoseThere, neverWithThoseThere } from './kept-apart.js';
import { callsForTalk, mayHarm, pairOf } from './pairs.js';
import { visits } from './visits.js';

/** Those who do not live there already: who stays changes nothing for those there. */
export function newcomers({ members, living, home }: Ask): readonly Member[] {
  if (living.size === 0) return members;
  return members.filter((m) => living.get(m.child.id)?.home.id !== home.id);
}

/** Asked of a list of facts that only ever says yes or no, so that nothing of another child can be read from it. */
export const needsConversation = once((ask: Ask): boolean => {
  // What removes the home is talked through all the same: without this line an order could be told from an assessment.
  if (neverWithThoseThere(ask) || apartFromThoseThere(ask)) return true;
  const others = otherResidents(ask);
  return newcomers(ask).some(
    ({ child }) =>
      others.some((r) => callsForTalk(pairOf(ask, child, r.child))) ||
      withTheOthersAsking(ask, child) ||
      withTheHousehold(ask, child) ||
      withVisitors(ask, child),
  );
});

/** Whether brothers and sisters are safe together is what their plan says; two others of one referral are a pair like any. */
const withTheOthersAsking = (ask: Ask, child: Child): boolean =>
  ask.members.length > 1 &&
  ask.members.some(
    (m) => m.child !== child && !areSiblings(ask, child, m.child) && callsForTalk(pairOf(ask, child, m.child, true)),
  );

/** Of the carers' children their ages are all that is on record. */
function withTheHousehold(ask: Ask, child: Child): boolean {
  const { household } = ask.home;
  if (child.links.some(({ person }) => household.some(({ id }) => id === person))) return true;
  if (!child.ageDisputed && !mayHarm(child)) return false;
  return household.some(
    (m) =>
      mayBeChild(m) &&
      !isGrownUp(ask, m) &&
      (mayHarm(child) || (child.ageDisputed && (m.bornOn === null || m.bornOn > child.bornOn))),
  );
}

/** Of a child booked for respite only the reference is at hand. */
function withVisitors(ask: Ask, child: Child): boolean {
  const { bookings } = ask.home;
  if (bookings.length === 0 || (child.links.length === 0 && !child.ageDisputed && !mayHarm(child))) return false;
  return visits(ask).some(
    ({ childId }) => child.ageDisputed || mayHarm(child) || child.links.some(({ person }) => person === childId),
  );
}

/** A registered home has a manager; a foster household its supervising social worker; a parent neither. */
export const isRegistered = ({ type }: Home): boolean => settingOf(type) !== 'foster';
export const whoMatches = (home: Home) =>
  isRegistered(home) ? 'registered-manager' : home.type === 'parent' ? 'social-worker' : 'supervising-social-worker';

export const canTheyLiveTogether = (home: Home): Question => ({
  code: 'can-they-live-together',
  who: whoMatches(home),
});
