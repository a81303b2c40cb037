// Each stage of a proposal as a whole model in a file of its own, so that anybody may check its optimum with another solver.

import { type NoSelection, problemOf, type SelectionAnswer, type SelectionData, writeModels } from '#solver/index';

export interface StageModel {
  readonly level: string;
  /** A file name. */
  readonly file: string;
  readonly text: string;
}

/** None where nothing was found: a stage's model holds what the stages before it reached. */
export const stageModels = (data: SelectionData, answer: SelectionAnswer | NoSelection): readonly StageModel[] =>
  answer.taken === null
    ? []
    : writeModels(problemOf(data), answer).map(({ name, text }, i) => ({
        level: data.levels[i] ?? name,
        file: name,
        text,
      }));
