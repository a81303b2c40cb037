// The facts of a placement that would start with an option: what timers are asked of it.

import { addDays, type Member } from '#src/domain/index';
import type { Ask } from './ask.js';
import { catalogue } from './catalogue.js';
import { areaOf } from './facts/area.js';
import { WEEKS } from './facts/home/approval-weeks.js';
import { isOwnCarer } from './facts/home/whose-carers.js';
import { once } from './facts/once.js';
import { breaksOf } from './facts/regimes/short-breaks.js';
import { outsideTermsAllowed } from './law/terms/outside-terms.gates.js';
import { nothingDone, type TimerFacts } from './timer.js';

/** The facts of a placement that would start with this option, for one of its children. */
export function startingWith(ask: Ask, member: Member): TimerFacts {
  const { referral, home, provider, startOn } = ask;
  const { legal, legalStatus, urgency } = referral;
  const already = isLookedAfter(ask, member);
  return {
    bornOn: member.child.bornOn,
    homeType: home.type,
    ownHome: provider?.sector === 'in-house',
    ownCarer: isOwnCarer(ask),
    regime: legal.regime,
    lightBreaks: legal.regime === 'short-breaks' && breaksOf(referral).under === 'regulation-48',
    legalStatus,
    urgency,
    longTerm: legal.regime === 'long-term-match',
    area: areaOf(ask),
    startOn,
    lookedAfterFrom: already ? null : startOn,
    basisFrom: legal.basisFrom,
    basisTo: legal.basisTo,
    reviews: already ? null : { held: 0, lastOn: null },
    lastVisitOn: null,
    temporaryApproval: temporaryApprovalOf(ask),
    outsideTermsFrom: isOutsideTerms(ask) ? startOn : null,
    endedAtOnceOn: null,
    ehcp: member.ehcp,
    done: {
      ...nothingDone,
      carePlan: legal.carePlanOn,
      educationPlan: member.pepOn,
      healthAssessment: member.healthAssessedOn,
      readiness: member.readiness?.on ?? null,
    },
  };
}

/** Living in a home held here, moving from one that is not, or reviewed before: since when, is not recorded here. */
const isLookedAfter = ({ living, referral: { legal } }: Ask, { child }: Member): boolean =>
  living.has(child.id) || legal.moveReason !== null || legal.reviewedOn !== null;

/** Given on the start day to whom nobody has approved yet, or as it is recorded. */
function temporaryApprovalOf({ home: { type, registration }, family, startOn }: Ask): TimerFacts['temporaryApproval'] {
  const { status, from, to } = registration;
  if (type !== 'connected-person') return null;
  if (status === 'unapproved') return family?.route === 'reg-24-tonight' ? { from: startOn, to: null } : null;
  if (status !== 'temporarily-approved') return null;
  if (from !== null) return { from, to };
  return to === null ? null : { from: addDays(to, -WEEKS * 7), to };
}

/** By the rules that say so, of this home and these children. */
const isOutsideTerms = once(
  (ask: Ask): boolean =>
    ask.referral.urgency === 'emergency' &&
    catalogue.some((rule) => rule.judge(ask).gates.some(({ code }) => code === outsideTermsAllowed.id)),
);
