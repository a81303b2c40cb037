// What a piece of a reply may carry, as it says itself: the kinds of fact of the table in src/access, by the same names.

export const carriedKinds = [
  'words',
  'codes',
  'supply',
  'demand',
  'small-count',
  'staff-name',
  'provider',
  'home-reference',
  'home-fact',
  'home-locality',
  'home-name',
  'home-address',
  'carer-contact',
  'on-hold-reason',
  'cost',
  'case-reference',
  'case-fact',
  'family-fact',
  'distance',
  'free-text-of-child',
  'others-loss',
  'child-identity',
  'other-childs-fact',
  'unsorted',
] as const;
export type Carried = (typeof carriedKinds)[number];

/** Left out, or empty, it is "unsorted": the narrowest there is. */
export interface Carries {
  readonly carries?: readonly Carried[];
}

export const kindsOf = ({ carries = [] }: Carries): readonly Carried[] =>
  carries.length === 0 ? ['unsorted'] : carries;
