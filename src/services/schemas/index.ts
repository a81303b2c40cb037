// Every JSON answer, by its `kind`: the one place that says what programs may rely on.

import { allocationJson } from './allocation.js';
import { auditLinesJson, auditVerifyJson, replayJson } from './audit.js';
import { exportJson, importJson, seedJson } from './data.js';
import { errorJson } from './error.js';
import { explainJson } from './explain.js';
import { helpJson } from './help.js';
import { backupJson, jobsJson, restoreJson, retentionJson } from './keeping.js';
import { keysJson, newKeyJson } from './keys.js';
import { matchJson } from './match.js';
import { policyCheckJson } from './policy-check.js';
import { correctionJson, erasureJson, legalHoldJson, subjectJson } from './rights.js';
import { rulesJson } from './rules.js';
import { sayJson } from './say.js';
import { serveJson } from './serve.js';
import { staffJson } from './staff.js';
import { vacanciesJson } from './vacancies.js';

export type { AllocationJson } from './allocation.js';
export type { AuditLinesJson, AuditVerifyJson, ReplayJson } from './audit.js';
export type { ExportJson, ImportJson, SeedJson } from './data.js';
export { type ErrorJson, errorCodes } from './error.js';
export type { ExplainJson } from './explain.js';
export type { HelpJson } from './help.js';
export type { BackupJson, JobsJson, RestoreJson, RetentionJson } from './keeping.js';
export type { KeysJson, NewKeyJson } from './keys.js';
export type { MatchJson } from './match.js';
export type { OptionJson } from './option.js';
export { schemaVersion } from './parts.js';
export type { PolicyCheckJson } from './policy-check.js';
export type { CorrectionJson, ErasureJson, LegalHoldJson, SubjectJson } from './rights.js';
export type { RulesJson } from './rules.js';
export type { SayJson } from './say.js';
export type { ServeJson } from './serve.js';
export type { StaffJson } from './staff.js';
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
  backup: backupJson,
  restore: restoreJson,
  jobs: jobsJson,
  retention: retentionJson,
  subject: subjectJson,
  correction: correctionJson,
  erasure: erasureJson,
  'legal-hold': legalHoldJson,
  rules: rulesJson,
  staff: staffJson,
  keys: keysJson,
  'new-key': newKeyJson,
  say: sayJson,
  serve: serveJson,
  'audit-verify': auditVerifyJson,
  'audit-lines': auditLinesJson,
  replay: replayJson,
  help: helpJson,
  error: errorJson,
};
