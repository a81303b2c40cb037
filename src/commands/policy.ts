// policy check: what a policy file would change, field by field and in today's lists, before anybody uses it.

import { policyCheckToJson } from '#src/services/schemas/to-json/index';
import type { Work } from './desk.js';
import { policyFrom } from './order/policy.js';
import { exitCodes } from './outcome/exit-codes.js';
import { refusedByService } from './outcome/refusal.js';
import { policyCheckText } from './policy-text.js';
import { servicesAt } from './record/here.js';

/** The present policy is the one that every other command would use here: --policy, PLACEWELL_POLICY, or the project's. */
export const policy: Work = async ({ files: [file] }, desk) => {
  if (file === undefined) throw new Error('expected the policy file that the command line names');
  const proposed = await policyFrom(file);
  if (!proposed.ok) return proposed.refused;
  const found = await servicesAt(desk).checkPolicy(proposed.policy);
  if (!found.ok) return refusedByService(found.refusal, desk.asAt);
  return { exit: exitCodes.answer, json: policyCheckToJson(found.value), text: policyCheckText(found.value) };
};
