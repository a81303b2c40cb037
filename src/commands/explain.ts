// explain: every rule's verdict on one home for a referral: why it is on the list, or why it is not.

import { costOf } from '#bots/conversation/show/costs';
import { whyReply } from '#bots/conversation/show/why';
import { whyNotReply } from '#bots/conversation/show/why-not';
import { referralId } from '#src/domain/index';
import { explanationToJson } from '#src/services/schemas/to-json/index';
import type { Work } from './desk.js';
import { malformedReference } from './order/references.js';
import { exitCodes } from './outcome/exit-codes.js';
import { refusedByService } from './outcome/refusal.js';
import { servicesAt } from './record/here.js';
import { replyText } from './reply-text.js';

export const explain: Work = async ({ operands: [referral = '', home = ''], options }, desk) => {
  const malformed = malformedReference(referral, 'referral') ?? malformedReference(home, 'home');
  if (malformed !== null) return malformed;
  const services = servicesAt(desk);
  const found = await services.explainOption(referralId(referral), home);
  if (!found.ok) return refusedByService(found.refusal, desk.asAt);
  const explanation = found.value;
  const book = services.listRules();
  const { option, answer, follows, sensitivity } = explanation;
  // The JSON has no cost in it, and the plan for everyone takes seconds to make.
  const told = option === null || options.json !== undefined;
  const costs = told ? null : await services.costsToOthers(referralId(referral), [option.rank]);
  const cost = costs?.ok && option !== null ? costOf(costs.value, option.rank) : null;
  const reply =
    option === null ? whyNotReply(explanation, book) : whyReply(option, answer, book, follows, { cost, sensitivity });
  return {
    exit: exitCodes.answer,
    json: explanationToJson(explanation),
    text: replyText(reply),
    shown: { act: 'explanation-shown', subject: explanation.referral.id, versions: answer.versions },
  };
};
