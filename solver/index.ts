// The solver's door: optimisation in the abstract, which knows nothing of who or what is chosen.

export { type BestFew, selectBestFew } from './best-few.js';
export { type Breach, type Judgement, judge } from './check.js';
export { judgeSelection, type SelectionJudgement } from './check-selection.js';
export { type BruteForceLimits, bruteForce } from './engines/brute-force.js';
export type { Engine, NoAnswer, Refused, Solution, Solved, StoppedEarly } from './engines/engine.js';
export { type JavascriptLpSolverLimits, javascriptLpSolver } from './engines/javascript-lp-solver.js';
export type { Column, Model, Objective, Region, Row, Term } from './model.js';
export { type NoSelection, type Selection, selectBest } from './selection.js';
export type { SelectionOption, SelectionProblem } from './selection-problem.js';
export { type Climbed, type Stage, type Staged, solveStaged } from './staged.js';
