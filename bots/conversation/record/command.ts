// What a person can mean by an act on the record, or a look at it. Times and days are as said: the handler reads them by the clock.

/** The option under a number of this thread's list, or a home. */
export type What =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'home'; readonly home: string };

export type RecordCommand =
  | { readonly verb: 'hold'; readonly what: What; readonly referral: string | null; readonly until: string | null }
  | { readonly verb: 'holds'; readonly referral: string | null }
  | { readonly verb: 'extend'; readonly hold: string; readonly until: string | null; readonly reason: string | null }
  | { readonly verb: 'release'; readonly hold: string }
  | { readonly verb: 'undo'; readonly subject: string | null }
  | { readonly verb: 'propose'; readonly what: What; readonly referral: string | null }
  | { readonly verb: 'decision'; readonly decision: string }
  | { readonly verb: 'decisions'; readonly referral: string | null }
  | { readonly verb: 'waiting' }
  | { readonly verb: 'views'; readonly decision: string }
  | { readonly verb: 'answer-gate'; readonly decision: string; readonly gate: string | null; readonly how: Answering }
  | { readonly verb: 'countersign'; readonly decision: string; readonly gate: string | null }
  | { readonly verb: 'confirm-decision'; readonly decision: string }
  | { readonly verb: 'start'; readonly decision: string; readonly on: string | null }
  | { readonly verb: 'end'; readonly decision: string }
  | { readonly verb: 'withdraw'; readonly decision: string; readonly reason: string | null }
  | { readonly verb: 'audit'; readonly subject: string }
  | { readonly verb: 'verify-audit' }
  | { readonly verb: 'replay'; readonly id: string }
  | { readonly verb: 'break-glass'; readonly record: string; readonly reason: string | null }
  | { readonly verb: 'notices' }
  /** The act was clear, and not what it is about. */
  | { readonly verb: 'which'; readonly act: Act }
  /** A form of the record sent back: which, and its answers. Nothing in either is trusted. */
  | { readonly verb: 'send-form'; readonly form: string; readonly values: Readonly<Record<string, string>> };

export interface Answering {
  readonly outcome: 'approved' | 'refused';
  /** Somebody else said it, and it is only written down. */
  readonly telephone: boolean;
}

export const acts = ['hold', 'extend', 'release', 'propose', 'decision', 'break-glass', 'replay', 'audit'] as const;
export type Act = (typeof acts)[number];
