// A child looked after, or about to be. Known by a reference, never by name.

import type { Point } from './geo.js';
import type { Sex } from './household.js';
import type { ChildId } from './ids.js';
import type { AccessNeed, AnimalConcern, Need, SmokeSensitive } from './needs.js';
import type { Day } from './time.js';

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
}
