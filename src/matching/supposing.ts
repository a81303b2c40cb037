// The rule book as it would answer if something were otherwise: a missing fact known, or a rule no essential.

import type { AccessNeed, HomeId, NeedCode, QuestionCode, RuleId, Verdict } from '#src/domain/index';
import type { Ask, Rule } from '#src/rules/index';
import { decisive } from './ranking/could-move.js';

/** A question answered as well, or as badly, as it could be: its rule is then wholly met, or not met at all. */
export interface SupposedAnswer {
  /** Null is every home that waits for the answer: a fact of the children or of the case. */
  readonly home: HomeId | null;
  /** Null is every rule that asks it. */
  readonly rule: RuleId | null;
  readonly question: QuestionCode;
  readonly about?: NeedCode | AccessNeed | undefined;
  readonly to: 'met' | 'broken';
}

export interface Supposed {
  readonly answers: readonly SupposedAnswer[];
  /** Rules that are no essential, whatever they say by default. */
  readonly notEssential: readonly RuleId[];
}

export const nothingSupposed: Supposed = { answers: [], notEssential: [] };

/**
 * The same rules, so answered, as could-move.ts imagines it: all of a rule's points or none, its gates and support as they
 * were, and an answer against a decisive question essential from then on.
 */
export function supposing(rules: readonly Rule[], { answers, notEssential }: Supposed): readonly Rule[] {
  if (answers.length + notEssential.length === 0) return rules;
  return rules.map((rule) => {
    const heard = answers.filter((each) => each.rule === null || each.rule === rule.id);
    const off = notEssential.includes(rule.id);
    return heard.length === 0 && !off ? rule : answered(rule, heard, off);
  });
}

function answered(rule: Rule, answers: readonly SupposedAnswer[], off: boolean): Rule {
  const heardOf = (ask: Ask, verdict: Verdict): SupposedAnswer | undefined =>
    answers.find((each) => (each.home === null || each.home === ask.home.id) && asks(verdict, each));
  const essentialByDefault = (ask: Ask): boolean => {
    if (off) return false;
    if (rule.essentialByDefault(ask)) return true;
    const heard = heardOf(ask, rule.judge(ask));
    return heard?.to === 'broken' && decisive.has(heard.question);
  };
  const judge = (ask: Ask): Verdict => {
    const verdict = rule.judge(ask);
    const heard = heardOf(ask, verdict);
    return heard === undefined
      ? verdict
      : { ...verdict, status: heard.to, value: heard.to === 'met' ? 1 : 0, questions: [] };
  };
  return { ...rule, essentialByDefault, judge };
}

const asks = ({ questions }: Verdict, { question, about }: SupposedAnswer): boolean =>
  questions.some((each) => each.code === question && each.about === about);
