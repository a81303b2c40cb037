// "hello", "thanks", "help", and whatever was not understood: one question back, with the nearest commands.

import { greetingReply, helpReply, thanksReply, unclearReply } from '../show/asking.js';
import type { Handler } from '../turn.js';
import { verbs } from '../verbs.js';

export const greet: Handler<'greet'> = () => ({ reply: greetingReply() });
export const thank: Handler<'thank'> = (_, { memory }) => ({ reply: thanksReply(memory.list !== null) });
export const help: Handler<'help'> = () => ({ reply: helpReply(verbs) });
export const unclear: Handler<'unclear'> = ({ hint }, { memory }) => ({
  reply: { ...unclearReply(hint, memory.list !== null), refused: true },
});
