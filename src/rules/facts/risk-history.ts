// When a risk on record is history to ask about and no longer a present need (practice 2.9).

import { monthsBetween, type Need, type NeedCode, riskCodes } from '#src/domain/index';
import type { Ask } from '../ask.js';

const risks: ReadonlySet<NeedCode> = new Set(riskCodes);

/** Recorded the policy's months ago or longer. A risk with no date is taken as present. */
export const isHistory = ({ policy, asAt }: Ask, { code, recordedOn }: Need): boolean =>
  recordedOn !== null && risks.has(code) && monthsBetween(recordedOn, asAt) >= policy.riskExpiresMonths;
