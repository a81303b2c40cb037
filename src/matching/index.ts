export type * from './answer.js';
export { explainHome, type HomeExplained } from './explain.js';
export { matchReferral } from './match.js';
export type * from './ranked-option.js';
export { bands } from './ranked-option.js';
export { type VacancyLine, vacancyLines } from './vacancies/lines.js';
