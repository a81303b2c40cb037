// The conversation, the same on every platform: words or a button or a form, and what was said before, to a reply.

import { quiet, type Reply } from '#bots/replies/index';
import { talk } from '#bots/words/talk';
import type { Services } from '#src/services/index';
import type { Command } from './command.js';
import { handle } from './handlers/index.js';
import { listen, MOST_CHARACTERS, plain } from './listen.js';
import { recallMemory } from './memory.js';
import { readCommand } from './read-command.js';
import { askBack } from './show/asking.js';
import { DESCRIBED_FORM } from './show/form.js';
import type { Hear, Scene, Turn } from './turn.js';

export interface Conversation {
  /** Always answers; never rejects, whatever was typed and whatever failed. */
  readonly hear: Hear;
}

export interface ConversationNeeds {
  readonly services: Services;
  /** A short reference for a failure, so that a person can quote it. */
  readonly newReference: () => string;
  /** Where our own mistakes and the world's failures go. The words of the turn are not handed on. */
  readonly report: (reference: string, error: unknown) => void;
  /** How long a list waits for what stands beside it: the work's value if it is ready in time, else null. Left out, it waits. */
  readonly soon?: <T>(work: Promise<T>) => Promise<T | null>;
}

export function createConversation(needs: ConversationNeeds): Conversation {
  const { services, newReference, report, soon = (work) => work } = needs;
  const beside: Scene['beside'] = (work) =>
    soon(
      work.catch((error: unknown) => {
        report(newReference(), error);
        return null;
      }),
    );
  return {
    async hear(turn) {
      try {
        return await answer(turn, services, beside);
      } catch (error) {
        const reference = newReference();
        report(reference, error);
        return askBack(talk.trouble(reference), []);
      }
    },
  };
}

async function answer(turn: Turn, services: Services, beside: Scene['beside']): Promise<Reply> {
  const asAt = await services.asAt();
  const said = meaning(turn, (words) => readCommand(words, asAt));
  if ('reply' in said) return said.reply;
  const { memory, lost } = await recallMemory(services, turn.person, turn.thread);
  const { command } = said;
  const outcome = await handle(command.verb, command, { services, asAt, memory, who: turn, beside });
  if (outcome.memory !== undefined) await services.remember(turn.person, turn.thread, outcome.memory);
  return lost ? { ...outcome.reply, blocks: [quiet(talk.lostMemory), ...outcome.reply.blocks] } : outcome.reply;
}

const LONGEST_ANSWER = 200;

/** Answers of a form are read like words: no control characters, and never long. */
const safe = (values: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, plain(value.slice(0, LONGEST_ANSWER))]));

type Meaning = { readonly command: Command } | { readonly reply: Reply };

function meaning({ words = '', form }: Turn, read: (words: string) => Command): Meaning {
  if (form !== undefined)
    return form.submits === DESCRIBED_FORM
      ? { command: { verb: 'submit', values: safe(form.values) } }
      : { reply: askBack(talk.oldForm) };
  const heard = listen(words);
  switch (heard.kind) {
    case 'too-long':
      return { reply: askBack(talk.tooLong(heard.length, MOST_CHARACTERS)) };
    case 'empty':
      return { reply: askBack(talk.empty) };
    case 'words':
      return { command: read(heard.words) };
  }
}
