// A chat's reply as a command prints it: the same words, without the buttons that a terminal cannot press.

import { limitsAt } from '#bots/conversation/place';
import { asText, type Reply, redact } from '#bots/replies/index';

export const replyText = (reply: Reply): string => {
  const { blocks, ...rest } = redact(reply, limitsAt('command-line'));
  return asText({ ...rest, blocks: blocks.filter(({ kind }) => kind !== 'actions') });
};
