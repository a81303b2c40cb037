// What must be on record before a child moves, in words.

import type { BeforeReason } from '#src/services/index';
import { addDays, day } from '#src/services/terms';
import { count, dayText, list } from '../amounts.js';
import type { Facts, Words } from './table.js';

type Basis = Facts<'legal-basis-stands'>['basis'];
type At = Facts<'legal-basis-until'>['until'];
type ToAsk = Facts<'views-still-to-ask'>['of'][number];
type Kept = Facts<'address-withheld'>['from'][number];

const bases: Readonly<Record<Basis, string>> = {
  'police-protection': 'police protection',
  'emergency-protection': 'an emergency protection order',
  'child-assessment': 'a child assessment order',
  'interim-care-order': 'an interim care order',
  'care-order': 'a care order',
  'freeing-order': 'a freeing order',
  'placement-order': 'a placement order',
  'section-20': 'accommodation by agreement (section 20)',
  'short-breaks': 'an agreement for short breaks',
  remand: 'a remand by the court',
  pace: 'a transfer from police detention (PACE)',
  sentence: "a court's sentence",
};

const settingWords: Readonly<Record<Facts<'court-plan-followed'>['setting'], string>> = {
  foster: 'foster care',
  residential: "a children's home",
  supported: 'supported accommodation',
};

const asked: Readonly<Record<ToAsk, string>> = {
  child: 'the child',
  parents: 'the parents',
  'others-with-pr': 'others with parental responsibility',
  'relevant-others': 'others who matter to the child',
};

const kept: Readonly<Record<Kept, string>> = {
  parents: 'the parents',
  'contact-persons': 'people the child has contact with',
  carers: 'the former carers',
};

/** "at 16:50 on 27 Nov 2026"; midnight is the end of the day before it. */
function at(moment: At): string {
  const [on, time] = [day(moment.slice(0, 10)), moment.slice(11)];
  return time === '00:00' ? `at the end of ${dayText(addDays(on, -1))}` : `at ${time} on ${dayText(on)}`;
}
const who = (of: readonly ToAsk[]): string => list(of.map((each) => asked[each]));
const minutes = (n: number): string => count(Math.max(1, Math.round(n)), 'minute');
const journey = (r: { readonly minutes: number; readonly limit: number }): string =>
  `about ${minutes(r.minutes)} one way (estimate), the limit is ${Math.round(r.limit)}`;
const aWeek = (r: { readonly minutesPerWeek: number; readonly limit: number }): string =>
  `about ${minutes(r.minutesPerWeek)} a week on the road (estimate), the limit is ${Math.round(r.limit)}`;

export const beforeWords: Words<BeforeReason> = {
  'legal-basis-not-stated': () => 'the legal basis is not recorded',
  'legal-basis-start-not-recorded': (r) => `under ${bases[r.basis]}; the time it began is not recorded`,
  'legal-basis-stands': (r) => `under ${bases[r.basis]}`,
  'legal-basis-until': (r) => `under ${bases[r.basis]}, which runs out ${at(r.until)}`,
  'legal-basis-over': (r) => `${bases[r.basis]} ran out ${at(r.since)}, before the placement would start`,
  'legal-basis-may-be-extended': (r) => `${bases[r.basis]} ran out ${at(r.until)}, unless the court has extended it`,
  'legal-basis-longer-than-law': (r) =>
    `${bases[r.basis]} is recorded as ending ${at(r.until)}, later than the law allows`,
  'consent-given': () => 'accommodated with the consent of those with parental responsibility',
  'consent-own-from-16': () => 'accommodated by their own agreement, as they may be from 16',
  'consent-own-under-16': (r) => `aged ${r.age}: their own agreement is not enough before 16`,
  'consent-not-recorded': () => 'consent to accommodation is not recorded',
  'consent-objected': () => 'somebody with parental responsibility objects to accommodation',
  'consent-withdrawn': () => 'consent to accommodation has been withdrawn',
  'parents-considered': (r) =>
    r.limb === 'welfare'
      ? "living with a parent was considered: not consistent with the child's welfare"
      : 'living with a parent was considered: not reasonably practicable',
  'parents-not-yet-considered': () => 'why the child cannot live with a parent is not recorded',
  'views-on-record': () => 'everyone whose views the law asks for has been asked',
  'views-still-to-ask': (r) => `views not yet on record: ${who(r.of)}`,
  'views-to-ask-again': (r) => `could not be asked yet, to be asked by ${dayText(r.by)}: ${who(r.of)}`,
  'care-plan-made': (r) => `care plan made on ${dayText(r.on)}`,
  'care-plan-to-make': () => 'no care plan is on record',
  'placement-plan-to-make': () => 'a placement plan is to be agreed and signed',
  'court-plan-followed': (r) => `${settingWords[r.setting]}, as in the plan the court approved`,
  'court-plan-departed-from': (r) => `not ${settingWords[r.setting]}, which is the plan the court approved`,
  'court-plan-not-recorded': () => 'which kind of placement the court approved is not recorded',
  'move-reviewed': (r) => `a review considered the move on ${dayText(r.on)}`,
  'move-not-reviewed': () => 'no review has considered the move',
  'move-at-once-for-risk': () => 'moved at once for an immediate risk: no review is needed first, only notice',
  'temporary-approval-ran-out': () =>
    'the temporary approval of the present carer has run out: no review is needed first',
  'into-other-arrangements': () => "out of foster care or a children's home, into support in place of care",
  'key-stage-4-disrupted': (r) => `in key stage 4, and too far to stay at the same school: ${journey(r)}`,
  'school-changes': (r) => `too far to stay at the same school: ${journey(r)}`,
  'school-in-reach': (r) => `the school can go on: ${journey(r)}`,
  'move-in-emergency': () => 'moved in an emergency: the nominated officer need not approve first',
  'ehcp-moves': (r) => `the education, health and care plan moves to ${r.authority}`,
  'ehcp-not-recorded': () => 'whether there is an education, health and care plan is not recorded',
  'ordered-contact-in-reach': (r) => `contact the court ordered can be kept: ${aWeek(r)}`,
  'ordered-contact-out-of-reach': (r) => `too far for contact the court ordered: ${aWeek(r)}`,
  'placed-with-parent-in-care': () => 'a child in care, to be placed with a parent',
  'not-placed-when-accommodated': () => 'not in care by a court order: to live with a parent is then no placement',
  'with-parent-basis-not-clear': () => 'whether the child may be placed with a parent on this legal basis is not clear',
  'address-may-be-told': () => 'notices go out, and the address need not be kept from anybody',
  'address-withheld': (r) => `notices go out, and the address is kept from ${list(r.from.map((each) => kept[each]))}`,
  'withholding-not-asked': () => 'nobody has yet asked who must not learn the address',
};
