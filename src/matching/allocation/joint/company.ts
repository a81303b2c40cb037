// Whether columns of one home may be taken together: the rules asked of each of them beside the others.

import type { RuleId, Verdict } from '#src/domain/index';
import type { Ask, Rule } from '#src/rules/index';
import { bandOf, isEssential, judgeHard } from '../../judge.js';
import { partOf } from '../../part.js';
import { type Part, suitable } from '../../ranked-option.js';
import type { PlaceColumn, WaitingList } from '../waiting-list.js';
import { askBeside, waitingAt } from './beside.js';
import { ofRooms, roomVerdict } from './rooms.js';

type List = Pick<WaitingList, 'waiting'>;

export interface Company {
  /**
   * Columns of one home, each of another referral: the rules that stand in the way, none where all may come. A rule does where it
   * is law and broken, or where it leaves a column below its floor: one that is counted as suitable must stay so.
   */
  readonly judge: (columns: readonly PlaceColumn[]) => { readonly broken: readonly RuleId[] };
  /** The same option as it would be beside the others: its findings, gates and band. */
  readonly beside: (column: PlaceColumn, others: readonly PlaceColumn[]) => Part;
  /** Rules with a question of these children and those who come too, whoever lives there already. */
  readonly toTalkAbout: (column: PlaceColumn, others: readonly PlaceColumn[]) => readonly RuleId[];
}

export function companyOf(list: List): Company {
  const numbers = new Map<PlaceColumn, number>();
  const numberOf = (column: PlaceColumn): number => {
    const known = numbers.get(column) ?? numbers.size;
    numbers.set(column, known);
    return known;
  };
  const judged = new Map<string, { readonly broken: readonly RuleId[] }>();
  return {
    judge: (columns) => {
      const key = columns
        .map(numberOf)
        .sort((a, b) => a - b)
        .join();
      const known = judged.get(key) ?? { broken: columns.length < 2 ? [] : brokenAmong(list, columns) };
      judged.set(key, known);
      return known;
    },
    beside: (column, others) => besideOthers(list, column, others),
    toTalkAbout: (column, others) => questionsAmong(list, column, others),
  };
}

function brokenAmong(list: List, columns: readonly PlaceColumn[]): readonly RuleId[] {
  const broken = new Set<RuleId>();
  const rooms = new Map<RuleId, Verdict | null>();
  const judge = (rule: Rule, ask: Ask): Verdict => {
    if (!ofRooms.has(rule.id)) return rule.judge(ask);
    const known = rooms.has(rule.id) ? rooms.get(rule.id) : roomVerdict(list, columns, rule);
    rooms.set(rule.id, known ?? null);
    return known ?? rule.judge(ask);
  };
  for (const column of columns) {
    const ask = askBeside(list, column, columns);
    const { book } = waitingAt(list, column.at);
    const fails = (rule: Rule) => {
      const { status } = judge(rule, ask);
      return status === 'broken' || (status === 'unknown' && suitable(column.floor));
    };
    for (const rule of book.hard) if (fails(rule)) broken.add(rule.id);
    if (broken.size > 0 || column.floor === 'does-not-meet') continue;
    for (const rule of book.others) if (isEssential(rule, ask) && fails(rule)) broken.add(rule.id);
  }
  return [...broken];
}

function besideOthers(list: List, column: PlaceColumn, others: readonly PlaceColumn[]): Part {
  const ask = askBeside(list, column, others);
  const { book } = waitingAt(list, column.at);
  const verdicts = new Map<RuleId, Verdict | null>(
    [...book.hard, ...book.others]
      .filter(({ id }) => ofRooms.has(id))
      .map((rule) => [rule.id, roomVerdict(list, [column, ...others], rule)]),
  );
  const { hard } = judgeHard(book, ask);
  const part = partOf(book, {
    ask,
    hard: book.hard.flatMap((rule, i) => verdicts.get(rule.id) ?? hard[i] ?? []),
  });
  const findings = part.findings.map((finding) => {
    const verdict = verdicts.get(finding.rule);
    if (verdict === null || verdict === undefined) return finding;
    const { status, reasons, gates, questions, support } = verdict;
    return { ...finding, status, reasons, gates, questions, support };
  });
  return { ...part, findings, band: bandOf(findings) };
}

function questionsAmong(list: List, column: PlaceColumn, others: readonly PlaceColumn[]): readonly RuleId[] {
  if (others.length === 0) return [];
  const ask = askBeside(list, column, others);
  const there = new Set(askBeside(list, column, []).residents);
  const alone = { ...ask, residents: [] };
  const together = { ...ask, residents: ask.residents.filter((resident) => !there.has(resident)) };
  const { book } = waitingAt(list, column.at);
  return [...book.hard, ...book.others]
    .filter(({ id }) => !ofRooms.has(id))
    .filter((rule) => rule.judge(alone).status !== 'unknown' && rule.judge(together).status === 'unknown')
    .map(({ id }) => id);
}
