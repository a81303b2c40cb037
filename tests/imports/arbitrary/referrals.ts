// Referrals at random: a group of children, and where they stand in law.

import * as fc from 'fast-check';
import * as d from '#src/domain/index';
import type { MemberRow, ReferralRow } from '#src/imports/index';
import { days, ids, maybe, oneOf, points, pounds, several, texts } from './values.js';

const child = ids('C', d.childId);
const home = ids('H', d.homeId);
const referral = ids('R', d.referralId);
const yes = fc.boolean();

const suits = oneOf<d.Suitability>(['preferred', 'suitable', 'unsuitable', 'not-specified']);
const members = fc.record<MemberRow>({
  childId: child,
  school: maybe(fc.record({ id: ids('S', d.schoolId), mustContinue: yes })),
  keyStage4: yes,
  alongside: oneOf(['solo', 'with-others', 'only-older', 'only-younger', 'no-preference'] as const),
  solo: maybe(fc.record({ kind: oneOf(d.soloKinds), why: texts, reviewOn: maybe(days) })),
  wishes: several(fc.record({ topic: oneOf(d.wishTopics), homeId: maybe(home) })),
  inTheirWords: maybe(texts),
  viewsObtained: maybe(oneOf(['PN0', 'PN1', 'PN7'] as const)),
  ehcp: maybe(yes),
  pepOn: maybe(days),
  healthAssessedOn: maybe(days),
  readiness: maybe(fc.record<d.Readiness>({ on: days, by: texts, ready: yes, childWants: maybe(yes) })),
});

const moments = fc
  .tuple(days, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([on, hour, minute]) => `${on}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)
  .map(d.parseMoment)
  .filter((at) => at !== null);
const nights = fc.integer({ min: 0, max: 366 });
const legal: fc.Arbitrary<d.LegalPosition> = fc
  .record<d.LegalPosition>({
    regime: oneOf(d.regimes),
    basisFrom: maybe(moments),
    basisTo: maybe(moments),
    consent: maybe(oneOf(d.consents)),
    parents: maybe(fc.record({ limb: oneOf(d.parentLimbs), by: texts })),
    consulted: several(
      fc.record<d.Consulted>({
        who: oneOf(d.consultedPeople),
        outcome: oneOf(d.consultedOutcomes),
        why: maybe(texts),
        by: maybe(texts),
        retryBy: maybe(days),
      }),
    ),
    carePlanOn: maybe(days),
    courtPlan: maybe(oneOf(['foster', 'residential', 'supported', 'none'] as const)),
    reviewedOn: maybe(days),
    moveReason: maybe(oneOf(d.moveReasons)),
    placementOrderRefused: yes,
    withhold: maybe(fc.subarray([...d.withheldFrom])),
    designatedAuthority: maybe(texts),
    secureRequested: maybe(yes),
    shortBreaks: maybe(
      fc.record<d.ShortBreaks>({ longestDays: nights, daysInYear: nights, samePlace: yes, section17: yes }),
    ),
  })
  .map((position) => ({ ...position, basisTo: notBefore(position.basisFrom, position.basisTo) }));
const notBefore = (from: d.Moment | null, to: d.Moment | null) =>
  from !== null && to !== null && to < from ? from : to;

/** A referral of one to three children. */
export const referrals: fc.Arbitrary<ReferralRow> = fc
  .uniqueArray(members, { minLength: 1, maxLength: 3, selector: (member) => member.childId })
  .chain((group) => {
    const one = oneOf(group.map((member) => member.childId));
    return fc.record<ReferralRow>({
      id: referral,
      members: fc.constant(group),
      urgency: oneOf(['planned', 'emergency']),
      receivedOn: fc.constant(d.day('2024-01-02')),
      neededBy: days.map((on) => (on < '2024-01-02' ? d.day('2024-01-02') : on)),
      status: oneOf(['open', 'placed', 'withdrawn']),
      legalStatus: oneOf(['C1', 'C2', 'V2', 'L1']),
      legal,
      nearness: oneOf(['near', 'away', 'no-preference']),
      nearnessWhy: maybe(texts),
      homePoint: maybe(points),
      avoid: several(
        fc.record<d.AvoidLocation>({
          name: texts,
          point: points,
          radiusMiles: fc.double({ min: 0, max: 100, noNaN: true }).map((n) => n + 0),
          basis: oneOf(['request', 'order']),
        }),
      ),
      siblings: several(
        fc.record<d.SiblingPlan>({
          a: one,
          b: one,
          mode: oneOf(['must', 'prefer', 'apart', 'never']),
          source: maybe(texts),
        }),
      ),
      contacts: several(
        fc.record<d.Contact>({
          venueId: ids('V', d.venueId),
          childIds: fc.array(one, { minLength: 1, maxLength: 2 }),
          timesPerWeek: fc.integer({ min: 0, max: 42 }).map((n) => n / 2),
          supervised: yes,
          basis: oneOf(['plan', 'order']),
        }),
      ),
      suitability: fc.record({ foster: suits, residential: suits, supported: suits }),
      adultRatio: maybe(oneOf(['standard', '1:1', '2:1'])),
      adoptionConsidered: yes,
      essentials: fc.uniqueArray(oneOf(['near-or-away', 'solo'].map(d.ruleId))),
      contributions: maybe(fc.record({ healthPence: pounds, educationPence: pounds })),
    });
  });
