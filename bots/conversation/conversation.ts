// The conversation, the same on every platform: words or a button or a form, and what was said before, to a reply.

import { asText, carrying, quiet, type Reply, redact } from '#bots/replies/index';
import { talk } from '#bots/words/talk';
import type { Services } from '#src/services/index';
import { ofNobody } from './carries.js';
import type { Command } from './command.js';
import { handle } from './handlers/index.js';
import { listen, MOST_CHARACTERS, plain } from './listen.js';
import { recallMemory } from './memory.js';
import { limitsAt, placeOf, sharedReply } from './place.js';
import { readCommand } from './read-command.js';
import { isRecordForm, LONGEST_WORDS } from './record/forms.js';
import { askPlainly } from './show/asking.js';
import { DESCRIBED_FORM } from './show/form.js';
import type { Hear, People, RecordDoor, Scene, Turn } from './turn.js';
import { watching } from './watching.js';
import { whoSpeaks } from './who-speaks.js';

export interface Conversation {
  /** Always answers; never rejects, whatever was typed and whatever failed. */
  readonly hear: Hear;
}

export interface ConversationNeeds {
  /** The system's own: each turn is answered by them as whoever speaks may use them. */
  readonly services: Services;
  readonly people: People & RecordDoor;
  /** The present moment, from the edge. */
  readonly now: () => Date;
  /** A short reference for a failure, so that a person can quote it. */
  readonly newReference: () => string;
  /** Where our own mistakes and the world's failures go. The words of the turn are not handed on. */
  readonly report: (reference: string, error: unknown) => void;
  /** How long a list waits for what stands beside it: the work's value if it is ready in time, else null. Left out, it waits. */
  readonly soon?: <T>(work: Promise<T>) => Promise<T | null>;
}

export function createConversation(needs: ConversationNeeds): Conversation {
  const { newReference, report, soon = (work) => work } = needs;
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
        return await answer(turn, needs, beside);
      } catch (error) {
        const reference = newReference();
        report(reference, error);
        return askPlainly(talk.trouble(reference), []);
      }
    },
  };
}

async function answer(
  turn: Turn,
  { services: system, people, now }: ConversationNeeds,
  beside: Scene['beside'],
): Promise<Reply> {
  const asAt = await system.asAt();
  const said = meaning(turn, (words) => readCommand(words, asAt));
  const place = placeOf(turn);
  const limits = limitsAt(place);
  if ('reply' in said) return redact(said.reply, limits);
  // Before anybody is looked up: what was typed where others read goes no farther.
  const shared = sharedReply(place, said.command.verb);
  if (shared !== null) return shared;
  const speaks = await whoSpeaks(turn, people);
  if ('reply' in speaks) return redact(speaks.reply, limits);
  const { standing } = speaks;
  const { services, seen } = watching(system.as(standing));
  const { memory, lost } = await recallMemory(services, turn.person, turn.thread);
  const { command } = said;
  const who = { ...turn, standing };
  const by = { who: standing, ...(turn.delivery !== undefined && { delivery: `${turn.thread}/${turn.delivery}` }) };
  const scene: Scene = { services, people, record: people, by, now: now(), asAt, memory, who, beside };
  const outcome = await handle(command.verb, command, scene);
  const { blocks } = outcome.reply;
  const full = lost
    ? { ...outcome.reply, blocks: [...carrying(ofNobody, [quiet(talk.lostMemory)]), ...blocks] }
    : outcome.reply;
  const reply = redact(full, limits);
  // Last, of the reply as it leaves: whatever changes it must come before. What cannot be kept is not shown.
  const shows = seen(command.verb);
  if (shows !== null) await people.shown({ who: standing }, { ...shows, form: 'reply', body: bodyOf(reply) });
  if (outcome.memory !== undefined) await services.remember(turn.person, turn.thread, outcome.memory);
  return reply;
}

/** The words as they read today, and the reply that they were made from: a later renderer changes neither. */
const bodyOf = (reply: Reply): string => JSON.stringify({ text: asText(reply), reply });

const LONGEST_ANSWER = 200;

/** Answers of a form are read like words: no control characters, and never long. */
const safe = (values: Readonly<Record<string, string>>, longest = LONGEST_ANSWER): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, plain(value.slice(0, longest))]));

type Meaning = { readonly command: Command } | { readonly reply: Reply };

function meaning({ words = '', form }: Turn, read: (words: string) => Command): Meaning {
  if (form !== undefined) {
    if (form.submits === DESCRIBED_FORM) return { command: { verb: 'submit', values: safe(form.values) } };
    return isRecordForm(form.submits)
      ? { command: { verb: 'send-form', form: form.submits, values: safe(form.values, LONGEST_WORDS + 1) } }
      : { reply: askPlainly(talk.oldForm) };
  }
  const heard = listen(words);
  switch (heard.kind) {
    case 'too-long':
      return { reply: askPlainly(talk.tooLong(heard.length, MOST_CHARACTERS)) };
    case 'empty':
      return { reply: askPlainly(talk.empty) };
    case 'words':
      return { command: read(heard.words) };
  }
}
