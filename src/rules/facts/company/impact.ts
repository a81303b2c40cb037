// What the home has said, for the record, of these children joining those who live there.

import type { Child, Day, ImpactAssessment } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { otherResidents } from '../who-would-live-there.js';
import { needsConversation } from './conversation.js';

type Outcome = ImpactAssessment['outcome'];

/** On one day the more careful word stands. */
const careful: readonly Outcome[] = ['can-live-together', 'can-with-a-plan', 'cannot'];

/**
 * The newest word of the home on this referral. "Cannot" stands until the home says otherwise. A yes stands only for
 * what it was about: not once somebody has come, or something has been recorded of a newcomer, since. It does not grow
 * stale by itself. What has been recorded of a child who lives there counts only where it calls for a conversation, so
 * that it is told in no other words than that.
 */
export function homesWord(ask: Ask): Outcome | null {
  const { impactAssessments } = ask.home;
  if (impactAssessments.length === 0) return null;
  let newest: ImpactAssessment | null = null;
  for (const each of impactAssessments)
    if (each.referralId === ask.referral.id && each.on <= ask.asAt && (newest === null || isNewer(each, newest)))
      newest = each;
  if (newest === null || newest.outcome === 'cannot') return newest?.outcome ?? null;
  const { on } = newest;
  const others = otherResidents(ask);
  const outdated =
    others.some((r) => r.placement.period.from > on) ||
    ask.members.some((m) => recordedSince(m.child, on)) ||
    (needsConversation(ask) && others.some((r) => recordedSince(r.child, on)));
  return outdated ? null : newest.outcome;
}

const isNewer = (a: ImpactAssessment, b: ImpactAssessment): boolean =>
  a.on === b.on ? careful.indexOf(a.outcome) > careful.indexOf(b.outcome) : a.on > b.on;

const recordedSince = ({ needs, links }: Child, on: Day): boolean =>
  needs.some(({ recordedOn }) => recordedOn !== null && recordedOn > on) ||
  links.some(({ recordedOn }) => recordedOn !== null && recordedOn > on);
