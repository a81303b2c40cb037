// What a sentence says of the children and the home they need: ordered passes, each taking only what it is sure of.

import type { Day, SoloKind } from '#src/services/index';
import { type ChildSlot, readChildren } from './ages.js';
import { readDate } from './date.js';
import { readDistance } from './distance.js';
import { readMoney } from './money.js';
import { type NeedsSlot, readNeeds } from './needs.js';
import { type Gazetteer, type PlaceSlot, readPlace } from './place.js';
import { type RegimeSlot, readRegime } from './regime.js';
import { readInHouse } from './setting.js';
import { readSiblings, type SiblingsSlot } from './siblings.js';
import { readSolo } from './solo.js';
import { readUnknownPlaces, type UnknownPlace } from './unknown-place.js';
import { readUrgency, type UrgencySlot } from './urgency.js';

export type { ChildSlot } from './ages.js';
export { type Gazetteer, gazetteerOf } from './place.js';

const ADULT = 18;

export interface Slots extends NeedsSlot, Omit<RegimeSlot, 'parent'> {
  readonly children: readonly ChildSlot[];
  readonly siblings: SiblingsSlot;
  readonly place: PlaceSlot;
  /** Said as places, and not in the gazetteer: read back, used for nothing. */
  readonly unknownPlaces: readonly UnknownPlace[];
  readonly withinMiles: number | null;
  readonly underPence: number | null;
  readonly onlyInHouse: boolean;
  readonly solo: SoloKind | null;
  readonly urgency: UrgencySlot['urgency'];
  readonly neededBy: Day | null;
  /** The very words the slots were read from. */
  readonly from: readonly string[];
  /** Words nobody took: read back to the person, used for nothing. */
  readonly leftOver: readonly string[];
}

/** Money, miles and durations go first: chrono would read "14 year" and "a week" as dates. */
export function understand(text: string, known: { readonly asAt: Day; readonly gazetteer: Gazetteer }): Slots {
  const kind = readRegime(text, known.asAt);
  const money = readMoney(kind.rest);
  const distance = readDistance(money.rest);
  const needs = readNeeds(distance.rest);
  const solo = readSolo(needs.rest);
  const inHouse = readInHouse(solo.rest);
  const siblings = readSiblings(inHouse.rest);
  const children = readChildren(siblings.rest, known.asAt, siblings.value.related);
  const place = readPlace(children.rest, known.gazetteer);
  const urgency = readUrgency(place.rest);
  const date = readDate(urgency.rest, known.asAt);
  const elsewhere = readUnknownPlaces(text, date.rest, known.gazetteer);
  const passes = [kind, money, distance, needs, solo, inHouse, siblings, children, place, urgency, date, elsewhere];
  return {
    ...needs.value,
    regime: kind.value.regime,
    secure: kind.value.secure,
    courtOn: kind.value.courtOn,
    children: withParent(kind.value, filled(children.value, siblings.value.howMany, /twins|triplets/i.test(text))),
    siblings: siblings.value,
    place: withUnknown(place.value, elsewhere.value),
    unknownPlaces: elsewhere.value,
    withinMiles: distance.value,
    underPence: money.value,
    onlyInHouse: inHouse.value,
    solo: solo.value,
    urgency: urgency.value.urgency,
    neededBy: date.value ?? (urgency.value.onTheDay ? known.asAt : null),
    from: passes.flatMap((each) => each.from),
    leftOver: leftOver(elsewhere.rest),
  };
}

/** Away from a place nobody knows is still away: the form asks from where before anything is searched. */
const withUnknown = (place: PlaceSlot, unknown: readonly UnknownPlace[]): PlaceSlot =>
  place.name === null && unknown.some(({ away }) => away) ? { ...place, nearness: 'away' } : place;

/** A parent who is a child too is one of those to be placed, and one who is grown up is not. */
const withParent = ({ regime, parent }: RegimeSlot, children: readonly ChildSlot[]): readonly ChildSlot[] =>
  regime !== 'parent-and-child'
    ? children
    : [...(parent === null ? [] : [parent]), ...children].filter(({ age }) => age === null || age < ADULT);

/** "three siblings" with two ages stated still makes three children; "twins aged 5" two of five. */
function filled(children: readonly ChildSlot[], howMany: number | null, alike: boolean): readonly ChildSlot[] {
  if (howMany === null || howMany <= children.length || howMany > 12) return children;
  const [first] = children;
  const missing: ChildSlot = { age: null, sex: null };
  const twins = alike && children.length === 1 && first !== undefined ? first : missing;
  return [...children, ...Array.from({ length: howMany - children.length }, () => twins)];
}

const small = new Set(
  'a an and the is are who with for in on at of to by from or me us please find match place home homes placement needed need needs wanted want show look looking search can take options option child children kid kids new referral he she they his her their has have within under near it i we please only'.split(
    ' ',
  ),
);

const leftOver = (rest: string): readonly string[] =>
  (rest.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []).filter((word) => !small.has(word.toLowerCase()));
