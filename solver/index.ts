// The solver's door: optimisation in the abstract, which knows nothing of who or what is chosen.

export { type Breach, type Judgement, judge } from './check.js';
export { bestDivision, type Division, type NoDivision } from './division/best.js';
export { type BestFew, bestDivisions } from './division/best-few.js';
export { type DivisionJudgement, judgeDivision } from './division/judge.js';
export type { DivisionOption, DivisionProblem } from './division/problem.js';
export { type BruteForceLimits, bruteForce } from './engines/brute-force.js';
export type { Engine, NoAnswer, Refused, Solution, Solved, StoppedEarly } from './engines/engine.js';
export { type JavascriptLpSolverLimits, javascriptLpSolver } from './engines/javascript-lp-solver.js';
export type { Column, Model, Objective, Region, Row, Term } from './model.js';
export { type Climbed, type Stage, type Staged, solveStaged } from './staged.js';
