// Every JSON answer, by its `kind`: the one place that says what programs may rely on.

import { allocationJson } from './allocation.js';
import { exportJson, importJson, seedJson } from './data.js';
import { errorJson } from './error.js';
import { explainJson } from './explain.js';
import { helpJson } from './help.js';
import { matchJson } from './match.js';
import { policyCheckJson } from './policy-check.js';
import { rulesJson } from './rules.js';
import { serveJson } from './serve.js';
import { vacanciesJson } from './vacancies.js';

export type { AllocationJson } from './allocation.js';
export type { ExportJson, ImportJson, SeedJson } from './data.js';
export { type ErrorJson, errorCodes } from './error.js';
export type { ExplainJson } from './explain.js';
export type { HelpJson } from './help.js';
export type { MatchJson } from './match.js';
export type { OptionJson } from './option.js';
export { schemaVersion } from './parts.js';
export type { PolicyCheckJson } from './policy-check.js';
export type { RulesJson } from './rules.js';
export type { ServeJson } from './serve.js';
export type { VacanciesJson } from './vacancies.js';

export const jsonSchemas = {
  match: matchJson,
  explain: explainJson,
  allocation: allocationJson,
  vacancies: vacanciesJson,
  'policy-check': policyCheckJson,
  import: importJson,
  export: exportJson,
  seed: seedJson,
  rules: rulesJson,
  serve: serveJson,
  help: helpJson,
  error: errorJson,
};
