// The solver's door: optimisation in the abstract, which knows nothing of who or what is chosen.

export { type Breach, type Judgement, judge } from './check.js';
export {
  type Conflict,
  judgeConflict,
  type LimitNumber,
  minimalSets,
  type NoConflict,
  smallestConflict,
} from './conflict.js';
export { bestDivision, type Division, type NoDivision } from './division/best.js';
export { type BestFew, bestDivisions } from './division/best-few.js';
export { type DivisionJudgement, judgeDivision } from './division/judge.js';
export type { DivisionOption, DivisionProblem } from './division/problem.js';
export { autoEngine, isSmall, smallCells } from './engines/auto.js';
export { type BruteForceLimits, bruteForce } from './engines/brute-force.js';
export type { Engine, NoAnswer, Refused, Solution, Solved, StoppedEarly } from './engines/engine.js';
export { type HighsLimits, highsEngine } from './engines/highs.js';
export { type JavascriptLpSolverLimits, javascriptLpSolver } from './engines/javascript-lp-solver.js';
export { highsName, loadHighs } from './highs/load.js';
export type { Column, Model, Objective, Region, Row, Term } from './model.js';
export type { After, PoolOptions } from './pool/options.js';
export { createPool, type Pool } from './pool/pool.js';
export type { Asked, AskedOf, SessionOptions, WarmSession } from './pool/session.js';
export type {
  DualProof,
  LevelAnswer,
  NoSelection,
  SelectionAnswer,
  SelectionEffort,
  SelectionOptions,
} from './selection/answer.js';
export { checkSelection, type SelectionFault, type SelectionJudgement } from './selection/check.js';
export { onThisThread } from './selection/here.js';
export {
  type ColumnBlock,
  problemOf,
  type SelectionData,
  type SelectionProblem,
  type SelectionRows,
  type Taken,
} from './selection/problem.js';
export { solveSelection } from './selection/solve.js';
export type { SelectionAsked, SelectionSolver } from './selection/solver.js';
export { type ModelFile, writeModels } from './selection/write-model.js';
export { type Climbed, type Stage, type Staged, solveStaged } from './staged.js';
export { openWhatIf, type WhatIf } from './what-if/open.js';
export type {
  BestOfRest,
  ColumnAt,
  RowMore,
  WhatIfBase,
  WhatIfLimits,
  WhatIfOptions,
  WhatIfQuestion,
} from './what-if/question.js';
export { type OpenWhatIf, type WhatIfSession, whatIfHere } from './what-if/session.js';
