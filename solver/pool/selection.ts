// A selection asked of a crew: whatever becomes of the worker, an answer, and never more in it than was weighed here.

import type { NoSelection, SelectionAnswer } from '../selection/answer.js';
import { faultsOf } from '../selection/check.js';
import { problemOf, type SelectionData } from '../selection/problem.js';
import type { SelectionAsked } from '../selection/solver.js';
import type { Crew } from './crew.js';
import type { Settings } from './options.js';
import type { OnceTask, SelectionInput } from './tasks.js';
import { type ToldOf, toldOf } from './told.js';

const TASK: OnceTask = 'selection';

type Answer = SelectionAnswer | NoSelection;

/** Rejects only for our own mistakes, as `Crew.run` does. */
export async function askSelection(
  crew: Crew,
  { onTrouble }: Pick<Settings, 'onTrouble'>,
  data: SelectionData,
  { timeLimit, signal, ...options }: SelectionAsked,
): Promise<Answer> {
  const input: SelectionInput = { data, options };
  const told = toldOf(data);
  const ended = await crew.run({
    request: { kind: 'once', task: TASK, input },
    timeLimit: timeLimit ?? null,
    onBetter: told.tell,
    ...(signal === undefined ? {} : { signal }),
  });
  const early = (reason: string): Answer => {
    const engine = options.engine ?? 'auto';
    return told.best(engine, reason) ?? { status: 'stopped-early', taken: null, reason, engine };
  };
  switch (ended.ended) {
    case 'done': {
      const answer = ended.value as Answer;
      const wrong = whatIsWrong(data, answer, told);
      if (wrong === null) return answer;
      onTrouble('failed-check', wrong);
      return early('failed-check');
    }
    case 'queue-full':
    case 'closed':
    case 'too-many-sessions':
      return { status: 'refused', taken: null, reason: ended.ended, engine: 'none' };
    default:
      return early(ended.ended);
  }
}

/**
 * What the answer claims and cannot be so, as far as can be seen without reading every column: that is `checkSelection`,
 * for whoever has the time.
 */
function whatIsWrong(data: SelectionData, answer: Answer, told: ToldOf): string | null {
  if (answer.taken === null)
    return answer.status === 'infeasible' && told.best('', '') !== null
      ? 'called infeasible what has a selection'
      : null;
  const fault = faultsOf(problemOf(data), answer)[0];
  if (fault !== undefined) return `${fault.what} ${fault.where}: ${fault.found}`;
  if (answer.status === 'optimal' && told.beats(answer.levels.map(({ value }) => value)))
    return 'called optimal less than it had told of';
  return null;
}
