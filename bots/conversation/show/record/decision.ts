// One decision as it stands: what goes where and why, its approvals, its views, and what can be done next.

import {
  type Action,
  type Block,
  button,
  buttons,
  carrying,
  type Fact,
  folded,
  heading,
  quiet,
  type Reply,
  text,
  warning,
} from '#bots/replies/index';
import { list, weekdayText } from '#bots/words/amounts';
import { ruleName, timerText, whoText } from '#bots/words/record/codes';
import { beforeWords, decisionStateWords, decisionWords } from '#bots/words/record/decisions';
import { overrideWords } from '#bots/words/record/overrides';
import { momentText, stampText } from '#bots/words/record/times';
import type { DecisionShown } from '#src/services/index';
import { ofNobody, ofRecord } from '../../carries.js';
import { gatesBlocks } from './gates.js';
import { viewsBlocks } from './views.js';

/** `first` is said before it: what was just done. */
export const decisionReply = (decision: DecisionShown, now: Date, first: readonly string[] = []): Reply => ({
  summary: first.length > 0 ? 'Done: the decision as it stands now.' : 'A decision as it stands.',
  carries: ofNobody,
  blocks: carrying(ofRecord, [
    heading(decisionWords.title(decision)),
    ...first.map(text),
    { kind: 'facts', facts: factsOf(decision) },
    ...beforeBlocks(decision),
    ...gatesBlocks(decision),
    ...viewsBlocks(decision),
    ...clocksBlocks(decision),
    ...(decision.canUndoUntil === null ? [] : [quiet(decisionWords.undoUntil(momentText(decision.canUndoUntil, now)))]),
    ...buttons(nextOf(decision)),
  ]),
});

const factsOf = (decision: DecisionShown): readonly Fact[] => {
  const { state, startOn, by, at, rank, override, departures, replay, holds } = decision;
  const fact = (name: string, value: string): readonly Fact[] => (value === '' ? [] : [{ name, value }]);
  return [
    ...fact(decisionWords.state, decisionStateWords[state]),
    ...fact(decisionWords.startOn, weekdayText(startOn)),
    ...fact(decisionWords.by, decisionWords.byAt(whoText(by), stampText(at))),
    ...fact(decisionWords.rank, decisionWords.rankIs(rank)),
    ...fact(
      decisionWords.override,
      override === null ? '' : decisionWords.overrideIs(overrideWords[override.reason], override.words),
    ),
    ...fact(decisionWords.departs, list(departures.map(ruleName))),
    ...fact(decisionWords.holds, list(holds)),
    ...fact(decisionWords.list, replay === null ? '' : decisionWords.replay(replay)),
  ];
};

function beforeBlocks({ state, before }: DecisionShown): readonly Block[] {
  if (state !== 'proposed') return [];
  if (before.length === 0) return [text(decisionWords.ready)];
  return [warning(`${decisionWords.beforeTitle}: ${before.map((each) => beforeWords[each]).join('; ')}.`)];
}

const clocksBlocks = ({ clocks }: DecisionShown): readonly Block[] =>
  clocks.length === 0
    ? []
    : folded(decisionWords.clocksTitle, [
        {
          kind: 'table',
          head: decisionWords.clocksHead,
          rows: clocks.map(({ timer, due, done }) => [
            timerText(timer),
            weekdayText(due),
            done ? decisionWords.done : decisionWords.notDone,
          ]),
        },
      ]);

function nextOf({ id, state, before, canUndoUntil, viewsMissing }: DecisionShown): readonly Action[] {
  const undo = canUndoUntil === null ? [] : [button(`undo ${id}`, 'undo')];
  switch (state) {
    case 'proposed':
      return [
        ...(before.includes('gates-open') ? [button(`approve ${id}`)] : []),
        ...(viewsMissing.length > 0 ? [button(`views ${id}`)] : []),
        ...(before.length === 0 || before.join() === 'hold-over' ? [button(`confirm ${id}`)] : []),
        ...undo,
        button(`withdraw ${id}`),
      ];
    case 'confirmed':
      return [button(`start ${id}`), ...undo, button(`withdraw ${id}`)];
    case 'started':
      return [button(`end ${id}`), button(`views ${id}`), ...undo];
    default:
      return [...undo, button('decisions')];
  }
}
