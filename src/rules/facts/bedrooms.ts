// Whether there is a bedroom for everyone: who may share one, and who is in each already.

import { ageOn, type Bedroom, type Child, type Resident } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { notBeside } from './company/pairs.js';
import { areSiblings, isAsking } from './who-would-live-there.js';

interface Room {
  readonly bedroom: Bedroom;
  readonly sleepers: Child[];
}

/**
 * `promised` places are taken by others who each need a room. A resident whose room is not recorded is first
 * taken to need one alone; where only that stands in the way the answer is not known.
 */
export function bedroomsFor(
  ask: Ask,
  others: readonly Resident[],
  promised: number,
  may: MayShare = mayShare,
): 'enough' | 'too-few' | 'not-known' {
  const newcomers = ask.members.map((m) => m.child);
  const roomless = others.filter((r) => !hasRoom(ask, r)).map((r) => r.child);
  const rooms = roomsWith(ask, others);
  if (settle(ask, newcomers, without(rooms, promised + roomless.length), may)) return 'enough';
  if (roomless.length === 0) return 'too-few';
  return settle(ask, [...roomless, ...newcomers], without(rooms, promised), may) ? 'not-known' : 'too-few';
}

/** Children's rooms nobody sleeps in. */
export const emptyBedrooms = (ask: Ask, others: readonly Resident[]): number =>
  roomsWith(ask, others).filter((room) => !room.bedroom.cot && room.sleepers.length === 0).length;

export type MayShare = (ask: Ask, a: Child, b: Child) => boolean;

/**
 * Fostering NMS 10.6 and council policy: from the policy's age only brothers and sisters share, those of
 * different sex only while young; nobody shares where sexual harm, either way, is known or not ruled out, however long
 * ago; nor a child of disputed age with anyone younger or grown up.
 */
export function mayShare(ask: Ask, a: Child, b: Child): boolean {
  if (areParentAndChild(ask, a, b)) return true;
  if (sexualHarm(a) || sexualHarm(b)) return false;
  if (notBeside(ask, a, b) || notBeside(ask, b, a)) return false;
  const { ownBedroomFrom, shareBedroomOppositeSexUnder } = ask.policy;
  if (bothUnder(ask, a, b, ownBedroomFrom)) return true;
  return areSiblings(ask, a, b) && (a.sex === b.sex || bothUnder(ask, a, b, shareBedroomOppositeSexUnder));
}

/** Sharing that needs nobody's agreement: both are too young for the standard to give them a room of their own. */
export const mayShareUnasked: MayShare = (ask, a, b) =>
  areParentAndChild(ask, a, b) || (bothUnder(ask, a, b, ask.policy.ownBedroomFrom) && mayShare(ask, a, b));

/** A parent and their child have a room for two, whatever their ages and needs (practice 2.10). */
const areParentAndChild = (ask: Ask, a: Child, b: Child): boolean =>
  ask.referral.legal.regime === 'parent-and-child' && isAsking(ask, a.id) && isAsking(ask, b.id);

const bothUnder = (ask: Ask, a: Child, b: Child, age: number): boolean =>
  ageOn(a.bornOn, ask.startOn) < age && ageOn(b.bornOn, ask.startOn) < age;

const sexualHarm = (child: Child): boolean =>
  child.needs.some(
    ({ code, level }) => (code === 'sexual-harm-to-others' || code === 'sexual-exploitation') && level !== 'none',
  );

const hasRoom = (ask: Ask, { placement }: Resident): boolean =>
  ask.home.bedrooms.some((bedroom) => bedroom.id === placement.bedroomId);

/** A room one of the household sleeps in is theirs, save the cot in the carers' own: unless their own baby is in it. */
function roomsWith(ask: Ask, others: readonly Resident[]): readonly Room[] {
  const rooms: Room[] = [];
  for (const bedroom of ask.home.bedrooms) {
    const inIt = ask.home.household.filter((m) => m.bedroomId === bedroom.id);
    if (bedroom.cot ? inIt.some((m) => m.role === 'own-child') : bedroom.use !== 'children' || inIt.length > 0)
      continue;
    rooms.push({
      bedroom,
      sleepers: others.filter((r) => r.placement.bedroomId === bedroom.id).map((r) => r.child),
    });
  }
  return rooms;
}

/** The rooms left when `count` of the empty ones, smallest first, are somebody else's. */
function without(rooms: readonly Room[], count: number): readonly Room[] {
  if (count === 0) return rooms;
  const empty = rooms.filter((room) => room.sleepers.length === 0 && !room.bedroom.cot);
  const taken = [...empty].sort((a, b) => beds(a) - beds(b)).slice(0, count);
  return count > empty.length ? [] : rooms.filter((room) => !taken.includes(room));
}

const beds = ({ bedroom }: Room): number => (bedroom.size === 'double' && !bedroom.cot ? 2 : 1);

/** Tries each child in each kind of room in turn; leaves the rooms as they were. */
function settle(ask: Ask, children: readonly Child[], rooms: readonly Room[], may: MayShare): boolean {
  const [child, ...rest] = children;
  if (child === undefined) return true;
  return rooms.some((room) => {
    if (!maySleep(ask, child, room, may)) return false;
    room.sleepers.push(child);
    const settled = settle(ask, rest, rooms, may);
    room.sleepers.pop();
    return settled;
  });
}

const maySleep = (ask: Ask, child: Child, room: Room, may: MayShare): boolean =>
  room.sleepers.length < beds(room) &&
  (!room.bedroom.cot || ageOn(child.bornOn, ask.startOn) < ask.policy.cotUnder) &&
  room.sleepers.every((other) => may(ask, child, other));
