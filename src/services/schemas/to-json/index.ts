export { allocationToJson } from './allocation.js';
export { explanationToJson } from './explain.js';
export { matchToJson } from './match.js';
export { policyCheckToJson } from './policy-check.js';
export { rulesToJson } from './rules.js';
export { vacanciesToJson } from './vacancies.js';
