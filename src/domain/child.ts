// A child looked after, or about to be. Known by a reference, never by name.

import type { Sex } from './household.js';
import type { ChildId } from './ids.js';
import type { PersonLink } from './law/links.js';
import type { Point } from './measures/geo.js';
import type { Day } from './measures/time.js';
import type { AccessNeed, AnimalConcern, Need, SmokeSensitive } from './needs.js';

/** SSDA903 ethnic codes. Kept for monitoring; no rule reads them. */
export const ethnicCodes = [
  'WBRI',
  'WIRI',
  'WOTH',
  'WIRT',
  'WROM',
  'MWBC',
  'MWBA',
  'MWAS',
  'MOTH',
  'AIND',
  'APKN',
  'ABAN',
  'AOTH',
  'BCRB',
  'BAFR',
  'BOTH',
  'CHNE',
  'OOTH',
  'REFU',
  'NOBT',
] as const;
export type EthnicCode = (typeof ethnicCodes)[number];

export interface Child {
  readonly id: ChildId;
  readonly bornOn: Day;
  readonly sex: Sex;
  readonly ethnicity: EthnicCode | null;
  /** Unaccompanied asylum-seeking child: may have no home address, and then locality does not apply. */
  readonly uasc: boolean;
  /** Where home is. Postcode as imported (sector or whole); private. */
  readonly home: { readonly postcode: string | null; readonly point: Point | null };
  readonly needs: readonly Need[];
  readonly access: readonly AccessNeed[];
  readonly animals: readonly AnimalConcern[];
  readonly health: readonly SmokeSensitive[];
  /** First language when it isn't English, and faith and culture: only where the child or family say it matters. */
  readonly language: string | null;
  readonly faith: string | null;
  readonly culture: string | null;
  /** References of brothers and sisters, looked after or not. */
  readonly siblings: readonly ChildId[];
  /** Private, and never told of: who they are to be kept from or thought about with. */
  readonly links: readonly PersonLink[];
  /** Treated as a child meanwhile, and never roomed with anyone younger or grown up until assessed (practice 2.14). */
  readonly ageDisputed: boolean;
}
