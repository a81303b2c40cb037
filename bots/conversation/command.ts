// What a person can mean: one member for each verb.

import type { Narrowing } from '#src/services/index';
import type { RecordCommand } from './record/command.js';

export type Command =
  | RecordCommand
  | { readonly verb: 'match'; readonly referral: string; readonly narrowing: Narrowing }
  | { readonly verb: 'describe'; readonly words: string }
  | { readonly verb: 'confirm' }
  | { readonly verb: 'submit'; readonly values: Readonly<Record<string, string>> }
  | { readonly verb: 'cancel' }
  | { readonly verb: 'why'; readonly rank: number }
  | { readonly verb: 'why-not'; readonly home: string }
  | { readonly verb: 'compare'; readonly a: number; readonly b: number }
  | { readonly verb: 'narrow'; readonly narrowing: Narrowing }
  | { readonly verb: 'clear' }
  | { readonly verb: 'more' }
  | { readonly verb: 'again' }
  | { readonly verb: 'allocate'; readonly pins: readonly AtHome[]; readonly bans: readonly AtHome[] }
  /** Of the last list, and of the numbers last shown, where it is not said. */
  | { readonly verb: 'costs'; readonly referral: string | null; readonly numbers: readonly [number, number] | null }
  | { readonly verb: 'vacancies' }
  | { readonly verb: 'referrals' }
  | { readonly verb: 'rules' }
  /** Of one home, or of those last shown. */
  | { readonly verb: 'names'; readonly home: string | null }
  | { readonly verb: 'end-blind-look' }
  | { readonly verb: 'who-am-i' }
  | { readonly verb: 'staff' }
  /** Null is oneself again. */
  | { readonly verb: 'act-as'; readonly staff: string | null }
  | { readonly verb: 'greet' }
  | { readonly verb: 'thank' }
  | { readonly verb: 'help' }
  | { readonly verb: 'unclear'; readonly hint: Hint };

/** A referral and a home, as said. */
export interface AtHome {
  readonly referral: string;
  readonly home: string;
}

/** Why a sentence could not be acted on, as far as that can be told: one question is asked back. */
export type Hint =
  | { readonly code: 'nothing-understood' }
  /** Sending, placing, deleting: acts that nobody can do here. */
  | { readonly code: 'not-done-here'; readonly referral: string | null }
  | { readonly code: 'which-referral' }
  | { readonly code: 'which-option'; readonly numbers: readonly number[] }
  | { readonly code: 'which-two' }
  | { readonly code: 'which-of-two'; readonly numbers: readonly number[] }
  | { readonly code: 'referral-alone'; readonly referral: string }
  | { readonly code: 'several-referrals'; readonly referrals: readonly string[] }
  | { readonly code: 'home-alone'; readonly home: string }
  | { readonly code: 'miles-or-pounds'; readonly amount: number }
  | { readonly code: 'only-partly'; readonly says: string }
  | { readonly code: 'did-you-mean'; readonly says: readonly string[] };
