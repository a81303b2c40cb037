// Whom a home may take, and whether there is room, in words.

import type { CapacityReason } from '#src/services/index';
import { count, dayText } from '../amounts.js';
import type { Words } from './table.js';

const children = (n: number) => count(n, 'child', 'children');
const approved = { female: 'girls', male: 'boys' } as const;

/** "outside by 1 year", from the nearer end. */
const outsideBy = (age: number, from: number, to: number) => count(age < from ? from - age : age - to, 'year');

export const capacityWords: Words<CapacityReason> = {
  'within-usual-limit': (r) => `${children(r.wouldLiveThere)} would be fostered there; the usual limit is ${r.limit}`,
  'over-usual-limit': (r) =>
    `${children(r.wouldLiveThere)} would be fostered there, over the usual limit of ${r.limit}, and no exemption names them`,
  'over-usual-limit-all-siblings': (r) =>
    `${children(r.wouldLiveThere)} would be fostered there, over the usual limit of ${r.limit}, all of them siblings`,
  'over-usual-limit-with-exemption': (r) =>
    `${children(r.wouldLiveThere)} would be fostered there; a written exemption from the limit of ${r.limit} names them`,
  'usual-limit-if-parent-and-child-count': (r) => `over the usual limit of ${r.limit} if parent and child both count`,
  'usual-limit-if-respite-counts': (r) => `over the usual limit of ${r.limit} if a child there for respite counts`,
  'within-age-range': (r) => `aged ${r.age}: the terms are ${r.from} to ${r.to}`,
  'outside-age-range': (r) =>
    `aged ${r.age}: the terms are ${r.from} to ${r.to}, outside by ${outsideBy(r.age, r.from, r.to)}`,
  'within-approved-sex': () => 'within the terms for girls and boys',
  'outside-approved-sex': (r) => `the terms are for ${approved[r.approved]} only`,
  'within-approved-number': (r) => `${children(r.wouldLiveThere)} would live there; the terms allow ${r.places}`,
  'over-approved-number': (r) => `${children(r.wouldLiveThere)} would live there; the terms allow only ${r.places}`,
  'terms-cover-everyone': () => 'one of the terms covers everyone who would live there',
  'terms-for-one-sex-at-a-time': () => 'the terms are for girls only or for boys only, not for both together',
  'terms-do-not-cover-everyone': () =>
    'no one term covers everyone who would live there: a matching conversation with the home is needed',
  'terms-only-for-siblings': () => 'the terms allow that many only where all are siblings',
  'terms-only-for-named-children': () =>
    'the terms name the children the home is approved for, and these children are not among them',
  'outside-terms-for-six-working-days': (r) =>
    `outside the carers' terms: in an emergency, for 6 working days, until ${dayText(r.until)} at the latest`,
  'terms-not-recorded': () => 'the terms of approval or registration are not recorded',
  'within-statement-of-purpose': () => "within the home's statement of purpose",
  'outside-statement-of-purpose': () => "outside the home's statement of purpose as it stands",
  'outside-purpose-ages': (r) =>
    `aged ${r.age}: the statement of purpose is for ${r.from} to ${r.to}, outside by ${outsideBy(r.age, r.from, r.to)}`,
  'outside-purpose-sex': (r) => `the statement of purpose is for ${approved[r.purpose]} only`,
  'statement-of-purpose-not-recorded': () => "the home's statement of purpose is not recorded",
  'free-place': (r) => `a free place and a bed for ${children(r.wanted)}`,
  'no-free-place': (r) =>
    r.free === 0 ? 'no free place on that day' : `${count(r.free, 'free place')} on that day, ${r.wanted} needed`,
  'no-free-bedroom': (r) => `no bedroom on that day for ${children(r.wanted)}`,
  'own-bedrooms': () => 'a bedroom for every child over three',
  'bedroom-to-be-shared': () => 'a child over three would share a bedroom',
  'sharing-not-known': () => 'whether a child over three would share a bedroom is not known',
  'bedrooms-not-known': () => 'who sleeps in which bedroom is not recorded',
  'place-promised-later': (r) => `the place is promised for respite from ${dayText(r.from)}`,
  'place-on-hold-later': (r) => `a place there is on hold from ${dayText(r.from)}`,
  'on-hold': () => 'on hold',
  'on-hold-later': (r) => `on hold from ${dayText(r.from)}`,
};
