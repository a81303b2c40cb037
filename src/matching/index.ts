export type * from './answer.js';
export { bands } from './answer.js';
export { explainHome, type HomeExplained } from './explain.js';
export { matchReferral } from './match.js';
export { type VacancyLine, vacancyLines } from './vacancies.js';
