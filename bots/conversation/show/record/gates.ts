// The approvals of a decision: each with who may answer it, what they must be satisfied of, and what was answered.

import { type Block, button, type Item, listOf, text } from '#bots/replies/index';
import { dayText, list } from '#bots/words/amounts';
import { conditionText, gateName, gateSentence, postText, roleText, whoText } from '#bots/words/record/codes';
import { decisionWords } from '#bots/words/record/decisions';
import { stampText } from '#bots/words/record/times';
import type { DecisionShown } from '#src/services/index';
import type { DecisionGate } from '#src/services/terms';

/** A split may need one approval of several roles: both together name it. */
export const gateKey = ({ code, role }: Pick<DecisionGate, 'code' | 'role'>): string => `${code}@${role}`;

export const gatesBlocks = ({ id, gates, state }: DecisionShown): readonly Block[] =>
  gates.length === 0
    ? [text(decisionWords.noGates)]
    : listOf(
        decisionWords.gatesTitle,
        gates.map((gate) => itemOf(id, gate, state === 'proposed')),
      );

function itemOf(id: string, gate: DecisionGate, waits: boolean): Item {
  const { answer } = gate;
  const open = answer === null;
  return {
    number: null,
    head: gateName(gate.code),
    line: open ? openLine(gate) : answeredLine(gate),
    ...(answer !== null && { note: noteOf(answer) }),
    details: [gateSentence(gate.code), ...conditionsOf(gate)].filter((line) => line !== ''),
    muted: false,
    actions: actionsOf(id, gate, waits),
  };
}

const openLine = ({ role, conditions }: DecisionGate): string =>
  [
    decisionWords.open,
    decisionWords.may(roleText(role)),
    ...(conditions.length === 0 ? [] : [decisionWords.conditions(conditions.length)]),
  ].join(' · ');

function answeredLine({ answer, conditions }: DecisionGate): string {
  if (answer === null) return '';
  const by =
    answer.outside ??
    `${whoText(answer.by)} (${postText(answer.as)}${answer.deputyOf === null ? '' : `, for ${answer.deputyOf}`})`;
  const ticked =
    answer.outcome === 'approved' && conditions.length > 0
      ? [decisionWords.ticked(answer.ticked.length, conditions.length)]
      : [];
  return [decisionWords.answered(answer.outcome, by, stampText(answer.at)), ...ticked].join(' · ');
}

const noteOf = ({ reason, conditions, verbal }: NonNullable<DecisionGate['answer']>): string =>
  [
    decisionWords.reason(reason),
    ...(conditions === null ? [] : [decisionWords.asks(conditions)]),
    ...(verbal === null
      ? []
      : [
          verbal.countersignedAt === null
            ? decisionWords.telephone(whoText(verbal.writtenBy), dayText(verbal.countersignBy))
            : decisionWords.countersigned,
        ]),
  ].join(' · ');

const conditionsOf = ({ code, conditions, later, answer }: DecisionGate): readonly string[] => {
  const line = (condition: string, mark: string) => `${mark} ${conditionText(code, condition)}`;
  const mark = (condition: string) => (answer === null ? '-' : answer.ticked.includes(condition) ? '✓' : '✗');
  return [
    ...conditions.map((each) => line(each, mark(each))),
    ...(later === null
      ? []
      : later.conditions.map((each) => line(each, `${mark(each)} ${decisionWords.follows(dayText(later.by))}`))),
  ];
};

function actionsOf(id: string, gate: DecisionGate, waits: boolean) {
  if (gate.answer === null && waits)
    return [
      button(`approve ${id} gate ${gateKey(gate)}`, 'Approve'),
      button(`refuse ${id} gate ${gateKey(gate)}`, 'Refuse'),
    ];
  const owed = gate.answer?.verbal?.countersignedAt === null;
  return owed ? [button(`countersign ${id} gate ${gateKey(gate)}`, 'Countersign')] : [];
}

/** Each role once, as people. */
export const rolesOf = (gates: readonly DecisionGate[]): string =>
  list([...new Set(gates.map(({ role }) => roleText(role)))], 'or');
