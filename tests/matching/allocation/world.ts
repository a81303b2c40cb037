// Small counties to propose in: homes by their rooms, children by their age, and a solver on this thread.

import { aChild, aCounty, aHome, aMember, aReferral } from '#fixtures/build';
import { onThisThread } from '#solver/index';
import {
  type Bedroom,
  bedroomId,
  type Child,
  type County,
  childId,
  day,
  type Home,
  homeId,
  type Member,
  type Policy,
  type Referral,
  referralId,
} from '#src/domain/index';
import { type AllocationAsked, type Proposal, type ProposalKept, propose } from '#src/matching/index';
import { snapshotOf } from '../../helpers/snapshot.js';
import { policy } from '../county.js';

export const solver = await onThisThread();

export const singles = (id: string, count: number): readonly Bedroom[] =>
  Array.from({ length: count }, (_, i) => ({
    id: bedroomId(`${id}/R${i + 1}`),
    size: 'single',
    use: 'children',
    cot: false,
  }));

/** A foster home for so many children of any age, each with a room. */
export const homeFor = (id: string, places: number, over: Partial<Home> = {}): Home =>
  aHome({
    id: homeId(id),
    clauses: [{ places, ageFrom: 0, ageTo: 17, sex: 'any', onlySiblings: false, namedChildren: [] }],
    bedrooms: singles(id, places),
    ...over,
  });

/** Born so that they are of that age at the end of 2026. */
export const bornAged = (age: number) => day(`${2026 - age}-02-10`);

export const member = (id: string, age: number, child: Partial<Child> = {}, over: Partial<Member> = {}): Member =>
  aMember({ child: aChild({ id: childId(id), bornOn: bornAged(age), ...child }), ...over });

export const referral = (id: string, members: readonly Member[], over: Partial<Referral> = {}): Referral =>
  aReferral({ id: referralId(id), members, ...over });

/** Brothers and sisters, who know each other for that. */
export function siblings(ids: readonly string[], ages: readonly number[]): readonly Member[] {
  const all = ids.map(childId);
  return ids.map((id, i) => member(id, ages[i] ?? 9, { siblings: all.filter((each) => each !== id) }));
}

export const emergency: Partial<Referral> = { urgency: 'emergency', neededBy: day('2026-11-20') };

export const allocating = (over: Partial<Policy['allocation']>): Policy => ({
  ...policy,
  allocation: { ...policy.allocation, ...over },
});

export async function proposeIn(
  county: Partial<County>,
  asked: AllocationAsked = {},
  { by = policy, yesterday = null }: { by?: Policy; yesterday?: ProposalKept | null } = {},
): Promise<Proposal> {
  return (await propose(snapshotOf(aCounty(county)), by, asked, yesterday, solver)).proposal;
}

/** "C-1,C-2 at H-1", in order. */
export const whereabouts = ({ places }: Proposal): readonly string[] =>
  places.map(({ children, home }) => `${children.join()} at ${home}`);
