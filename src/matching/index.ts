export type * from './answer.js';
export { comparePolicies, type ListChange, type PoliciesCompared } from './compare-policies.js';
export { explainHome, type HomeExplained } from './explain.js';
export { type HomeFollows, type Lodging, whatFollows } from './follows.js';
export type { Horizon } from './horizon.js';
export { matchReferral } from './match.js';
export type * from './ranked-option.js';
export { bands } from './ranked-option.js';
export { type VacancyLine, vacancyLines } from './vacancies/lines.js';
