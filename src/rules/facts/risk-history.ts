// When a risk on record is history to ask about and no longer a present need (practice 2.9).

import { monthsBetween, type Need, type NeedCode } from '#src/domain/index';
import type { Ask } from '../ask.js';

/** Risks pass; a disability or an illness does not. These are the risk items of the South West standard v3. */
const risks: ReadonlySet<NeedCode> = new Set<NeedCode>([
  'self-harm',
  'sexual-exploitation',
  'criminal-exploitation',
  'substance-misuse',
  'eating-disorder',
  'going-missing',
  'physical-harm-to-others',
  'sexual-harm-to-others',
  'fire-setting',
  'harm-to-animals',
]);

/** Recorded the policy's months ago or longer. A risk with no date is taken as present. */
export const isHistory = ({ policy, asAt }: Ask, { code, recordedOn }: Need): boolean =>
  recordedOn !== null && risks.has(code) && monthsBetween(recordedOn, asAt) >= policy.riskExpiresMonths;
