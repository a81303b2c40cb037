// match: the ranked options for a referral, in the words of the chat or as JSON.

import { listReply, PAGE } from '#bots/conversation/show/list';
import { referralId } from '#src/domain/index';
import type { MatchAnswer } from '#src/matching/index';
import { matchToJson } from '#src/services/schemas/to-json/index';
import type { Work } from './desk.js';
import { malformedReference } from './order/references.js';
import { exitCodes } from './outcome/exit-codes.js';
import { refusedByService } from './outcome/refusal.js';
import { servicesAt } from './record/here.js';
import { replyText } from './reply-text.js';

/** An answer without one option is "nothing found", with everything that says why. */
export const match: Work = async ({ operands: [given = ''], options }, desk) => {
  const malformed = malformedReference(given, 'referral');
  if (malformed !== null) return malformed;
  const services = servicesAt(desk);
  const found = await services.matchReferral(referralId(given));
  if (!found.ok) return refusedByService(found.refusal, desk.asAt);
  const answer = found.value;
  const providers = new Map<string, { readonly name: string }>(await services.providers());
  const limit = options.limit === undefined ? undefined : Number(options.limit);
  const ranks = answer.options
    .slice(0, limit ?? (options.json === undefined ? PAGE : undefined))
    .map(({ rank }) => rank);
  const costs = ranks.length === 0 ? null : await services.costsToOthers(referralId(given), ranks);
  const sensitivity = ranks.length === 0 ? null : await services.sensitivity(referralId(given));
  const reply = listReply({
    asked: { kind: 'referral', id: answer.referral },
    answer,
    costs: costs?.ok ? costs.value : null,
    sensitivity: sensitivity?.ok ? sensitivity.value : null,
    from: 0,
    providerName: (id) => providers.get(id)?.name ?? id,
    ...(limit !== undefined && { size: limit }),
  });
  return {
    exit: answer.options.length > 0 ? exitCodes.answer : exitCodes.nothingFound,
    json: matchToJson(answer, costs?.ok ? costs.value : null, limit),
    text: `${replyText(reply)}${hint(answer)}`,
    shown: { act: 'list-shown', subject: answer.referral, versions: answer.versions },
  };
};

const hint = ({ referral, options: [first] }: MatchAnswer): string =>
  first?.parts[0] === undefined
    ? ''
    : `\nplacewell explain ${referral} ${first.parts[0].home} says why; --limit n shows more, --json everything.\n`;
