// A chat's reply as a command prints it: the same words, without the buttons that a terminal cannot press.

import { asText, type Reply } from '#bots/replies/index';

export const replyText = (reply: Reply): string =>
  asText({ ...reply, blocks: reply.blocks.filter(({ kind }) => kind !== 'actions') });
