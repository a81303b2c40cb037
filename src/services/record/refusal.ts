// Why an act on the record was not done: values that a person can act on. What is not theirs reads as what is not there.

import type { ConditionNotTicked } from './terms.js';

export type ActRefusal =
  /** No such record, or not one that this person may see: nobody can tell which, by the words or by the time it took. */
  | { readonly code: 'not-found'; readonly what: RecordWord; readonly asked: string }
  /** Seen, but not theirs to do. `roles` are those who may. */
  | { readonly code: 'not-permitted'; readonly act: string; readonly roles: readonly string[] }
  | { readonly code: 'own-proposal' }
  /** The rules say no at this moment: their reasons are shown by "why not". */
  | { readonly code: 'law-refuses'; readonly home: string; readonly rules: readonly string[] }
  /** Somebody else has the place, for some or all of the children. */
  | { readonly code: 'place-taken'; readonly home: string }
  | { readonly code: 'child-promised'; readonly child: string; readonly home: string | null }
  | {
      readonly code: 'wrong-state';
      readonly subject: string;
      readonly state: string;
      readonly expected: readonly string[];
    }
  | { readonly code: 'gates-open'; readonly gates: readonly { readonly code: string; readonly role: string }[] }
  | { readonly code: 'conditions-not-ticked'; readonly conditions: readonly ConditionNotTicked[] }
  /** Nobody's word is on record, nor why it could not be had: whose, and of which child. */
  | { readonly code: 'views-missing'; readonly of: readonly { readonly of: string; readonly child: string | null }[] }
  | { readonly code: 'reason-needed'; readonly expected: readonly string[] }
  | { readonly code: 'time-not-possible'; readonly expected: string; readonly received: string }
  /** What was given is not quoted: it may be a fact about a child. */
  | { readonly code: 'value-not-possible'; readonly field: string; readonly expected: string }
  | { readonly code: 'too-late-to-undo'; readonly act: string; readonly instead: string }
  | { readonly code: 'cannot-be-undone'; readonly act: string; readonly instead: string }
  | { readonly code: 'two-persons-needed'; readonly first: string }
  | { readonly code: 'must-be-kept'; readonly until: string; readonly basis: string }
  | { readonly code: 'legal-hold'; readonly subject: string }
  | { readonly code: 'surface-refused'; readonly surface: string };

export type RecordWord =
  | 'referral'
  | 'home'
  | 'child'
  | 'hold'
  | 'decision'
  | 'option'
  | 'gate'
  | 'person'
  | 'team'
  | 'list'
  | 'act';

export type Acted<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: ActRefusal };

export const done = <T>(value: T): Acted<T> => ({ ok: true, value });
export const refusedAct = (refusal: ActRefusal): { readonly ok: false; readonly refusal: ActRefusal } => ({
  ok: false,
  refusal,
});
