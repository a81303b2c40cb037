// The references everyone uses in speech and on screen: a letter, a dash, a number. Never a name.

type Id<K extends string> = string & { readonly __id: K };

export type ChildId = Id<'child'>;
export type ReferralId = Id<'referral'>;
export type HomeId = Id<'home'>;
export type BedroomId = Id<'bedroom'>;
export type PersonId = Id<'person'>;
export type ProviderId = Id<'provider'>;
export type OfferId = Id<'offer'>;
export type SchoolId = Id<'school'>;
export type VenueId = Id<'venue'>;
export type FamilyId = Id<'family'>;
export type PlacementId = Id<'placement'>;
export type RuleId = Id<'rule'>;
export type GateId = Id<'gate'>;
export type TimerId = Id<'timer'>;

/** Each constructor names a plain string as an id; the caller vouches for it (a reader has checked the form). */
export const childId = (s: string) => s as ChildId;
export const referralId = (s: string) => s as ReferralId;
export const homeId = (s: string) => s as HomeId;
export const bedroomId = (s: string) => s as BedroomId;
export const personId = (s: string) => s as PersonId;
export const providerId = (s: string) => s as ProviderId;
export const offerId = (s: string) => s as OfferId;
export const schoolId = (s: string) => s as SchoolId;
export const venueId = (s: string) => s as VenueId;
export const familyId = (s: string) => s as FamilyId;
export const placementId = (s: string) => s as PlacementId;
export const ruleId = (s: string) => s as RuleId;
export const gateId = (s: string) => s as GateId;
export const timerId = (s: string) => s as TimerId;
