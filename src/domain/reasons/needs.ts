// Reasons about what a child needs and what a home can do: skills, access, staffing, setting.

import type { Home, Setting } from '../home.js';
import type { Day } from '../measures/time.js';
import type { AccessNeed, NeedCode, NeedLevel, SkillLevel } from '../needs.js';

type Ratio = NonNullable<Home['adultRatio']>;

export type NeedsReason =
  | {
      readonly code: 'skilled-for-need';
      readonly need: NeedCode;
      readonly skill: Exclude<SkillLevel, 'willing-to-train'>;
    }
  | { readonly code: 'willing-to-train-for-need'; readonly need: NeedCode }
  | { readonly code: 'no-skill-for-need'; readonly need: NeedCode; readonly level: Extract<NeedLevel, 'low' | 'high'> }
  | { readonly code: 'need-not-known'; readonly need: NeedCode }
  | { readonly code: 'need-is-history'; readonly need: NeedCode; readonly recordedOn: Day | null }
  | { readonly code: 'skills-not-recorded'; readonly need: NeedCode }
  | { readonly code: 'has-adaptation'; readonly need: AccessNeed }
  | { readonly code: 'lacks-adaptation'; readonly need: AccessNeed }
  | { readonly code: 'adaptation-not-known'; readonly need: AccessNeed }
  | { readonly code: 'adult-ratio-met'; readonly wanted: Ratio; readonly has: Ratio }
  | { readonly code: 'adult-ratio-too-low'; readonly wanted: Ratio; readonly has: Ratio }
  | { readonly code: 'adult-ratio-not-known'; readonly wanted: Ratio }
  | { readonly code: 'setting-preferred'; readonly setting: Setting }
  | { readonly code: 'setting-suitable'; readonly setting: Setting }
  | { readonly code: 'setting-unsuitable'; readonly setting: Setting }
  | { readonly code: 'setting-not-specified'; readonly setting: Setting };
