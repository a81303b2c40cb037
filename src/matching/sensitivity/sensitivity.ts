// What would have to change for another option to be first, and which one missing fact is worth asking for (explanation part 10).

import type { HomeId, PencePerWeek, Question, QuestionCode, RuleId } from '#src/domain/index';

/** One fact that, so changed and nothing else, puts another option first: ranked again to be sure. */
export interface Turn {
  readonly first: readonly HomeId[];
  readonly what:
    | {
        readonly code: 'rule-answer';
        readonly home: HomeId;
        readonly rule: RuleId;
        /** Which missing fact of that rule was answered. */
        readonly question: QuestionCode;
        readonly to: 'met' | 'broken';
      }
    | { readonly code: 'not-essential'; readonly rule: RuleId }
    | { readonly code: 'essential'; readonly rule: RuleId }
    /** Of each child: the fee on record, or the price of the live offer. */
    | { readonly code: 'price'; readonly home: HomeId; readonly to: PencePerWeek; readonly from: PencePerWeek }
    /** Points of the policy; its other weights keep their shares of what is left of 100. */
    | { readonly code: 'weight'; readonly rule: RuleId; readonly from: number; readonly to: number }
    | { readonly code: 'not-available'; readonly home: HomeId };
}

/** The one missing fact whose answer would change the order most: whom to ask before the others. */
export interface FactWorthAsking extends Question {
  readonly rule: RuleId;
  readonly home: HomeId;
  /** The number it has now, and the number it would have, answered well or badly. */
  readonly rank: number;
  readonly ifYes: number;
  /** Null where it would no longer be listed: the law stands in the way. */
  readonly ifNo: number | null;
  /** Whether another option would be first after one of the answers. */
  readonly changesFirst: boolean;
}

export interface Sensitivity {
  readonly turns: readonly Turn[];
  readonly ask: FactWorthAsking | null;
}
