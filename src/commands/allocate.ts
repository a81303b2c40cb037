// allocate: everyone who waits, placed at once: a proposal in the words of the chat or as JSON, and its models for another solver.

import { proposalReply } from '#bots/conversation/show/proposal/reply';
import { allocationToJson } from '#src/services/schemas/to-json/index';
import type { Work } from './desk.js';
import { engines } from './line/options.js';
import { bansOf, pinsOf } from './order/pairs.js';
import { exitCodes } from './outcome/exit-codes.js';
import { refusedByService } from './outcome/refusal.js';
import { servicesAt } from './record/here.js';
import { replyText } from './reply-text.js';

/** Nobody waiting is "nothing found". */
export const allocate: Work = async ({ options }, desk) => {
  const engine = engines.find((each) => each === options.engine);
  const limit = options['time-limit'];
  const wanted = options['write-model'] !== undefined;
  const found = await servicesAt(desk).allocate({
    pins: pinsOf(options.pin),
    bans: bansOf(options.ban),
    models: wanted,
    ...(engine !== undefined && { engine }),
    ...(limit !== undefined && { timeLimit: Number(limit) * 1000 }),
  });
  if (!found.ok) return refusedByService(found.refusal, desk.asAt);
  const { proposal, models } = found.value;
  const written = models.map(({ level, file }) => `  ${file}  (${level})`);
  return {
    exit: proposal.totals.children > 0 ? exitCodes.answer : exitCodes.nothingFound,
    json: allocationToJson(found.value),
    text: [
      replyText(proposalReply(proposal, false)),
      ...(written.length === 0 ? [] : [`Models written to ${options['write-model']}:`, ...written]),
    ].join('\n'),
    shown: { act: 'proposal-for-all-shown', subject: 'allocation', versions: proposal.versions },
    ...(wanted && { files: models.map(({ file, text }) => ({ name: file, bytes: Buffer.from(text) })) }),
  };
};
