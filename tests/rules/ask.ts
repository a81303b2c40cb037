// What the rules' tests ask: a lawful, unremarkable question, with only what a test is about changed.

import { createRequire } from 'node:module';
import { aChild, aCouncil, aHome, aMember, aPlacement, aProvider, aReferral, trowbridge } from '#fixtures/build';
import {
  type ApprovalClause,
  type Child,
  childId,
  type Home,
  type HomeType,
  type Member,
  type Period,
  type Placement,
  type Point,
  type Policy,
  placementId,
  type Referral,
  type Resident,
  type SiblingMode,
  type SiblingPlan,
  type Verdict,
} from '#src/domain/index';
import { type Ask, type Rule, readPolicy } from '#src/rules/index';

export const policy: Policy = (() => {
  const read = readPolicy(createRequire(import.meta.url)('#files/src/policy.json'));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.policy;
})();

/** One girl of 11, one in-house foster home for two, nobody else there. */
export function anAsk(over: Partial<Ask> = {}): Ask {
  const referral = over.referral ?? aReferral(over.members ? { members: over.members } : {});
  const council = aCouncil();
  return {
    referral,
    members: referral.members,
    home: aHome(),
    provider: aProvider(),
    residents: [],
    living: new Map(),
    offer: null,
    family: null,
    startOn: referral.neededBy,
    asAt: council.asAt,
    council,
    schools: new Map(),
    venues: new Map(),
    policy,
    ...over,
  };
}

/** A child of the referral: `id` and whatever else the test is about. */
export const member = (child: Partial<Child> = {}, over: Partial<Member> = {}): Member =>
  aMember({ child: aChild(child), ...over });

export const asked = (over: Partial<Referral>): Partial<Ask> => ({ referral: aReferral(over) });

/** Three children, C-1 to C-3, or as many as are named. */
export const members = (...children: readonly Partial<Child>[]): readonly Member[] =>
  children.map((child, i) => member({ id: childId(`C-${i + 1}`), ...child }));

/** Another child who lives there: not one of the referral's. */
export function resident(child: Partial<Child> = {}, over: Partial<Placement> = {}): Resident {
  const who = aChild({ id: childId('C-90'), bornOn: aChild().bornOn, ...child });
  return { child: who, placement: aPlacement({ id: placementId(`PL-${who.id}`), childId: who.id, ...over }) };
}

/** `count` residents, C-91 and on, each with no bedroom recorded. */
export const residents = (count: number): readonly Resident[] =>
  Array.from({ length: count }, (_, i) => resident({ id: childId(`C-${91 + i}`) }));

export const clause = (over: Partial<ApprovalClause>): ApprovalClause => ({
  places: 2,
  ageFrom: 0,
  ageTo: 17,
  sex: 'any',
  onlySiblings: false,
  namedChildren: [],
  ...over,
});

export const homeOf = (type: HomeType, over: Partial<Home> = {}): Home => aHome({ type, ...over });

export const pair = (a: string, b: string, mode: SiblingMode): SiblingPlan => ({
  a: childId(a),
  b: childId(b),
  mode,
  source: 'assessment',
});

/** So many straight-line miles north of Trowbridge (one degree of latitude on a sphere of 3,958.8 miles). */
export const milesNorth = (miles: number): Point => ({ ...trowbridge, lat: trowbridge.lat + miles / 69.0941 });
export const homeAt = (miles: number, over: Partial<Home> = {}): Home =>
  aHome({ ...over, at: { ...aHome().at, point: milesNorth(miles) } });
export const homeNowhere = (over: Partial<Home> = {}): Home => aHome({ ...over, at: { ...aHome().at, point: null } });

export const period = (from: Period['from'], to: Period['to'] = null): Period => ({ from, to });

export const judge = (rule: Rule, over: Partial<Ask> = {}): Verdict => rule.judge(anAsk(over));
export const codes = ({ reasons }: Verdict): readonly string[] => reasons.map((reason) => reason.code);
export const asks = ({ questions }: Verdict): readonly string[] => questions.map((question) => question.code);
