// A person at a conversation: says words, sends forms, and sees the reply as text.

import { createConversation, type People, type RecordDoor, type Turn } from '#bots/conversation/index';
import { asText, type Block, type Reply } from '#bots/replies/index';
import { fakePeople } from './fake-people.js';
import { type Fake, fakeServices } from './fake-services.js';

export interface Person {
  readonly fake: Fake;
  readonly reported: { readonly reference: string; readonly error: unknown }[];
  turn(turn: Partial<Turn>): Promise<Reply>;
  say(words: string): Promise<string>;
  send(values: Readonly<Record<string, string>>): Promise<string>;
}

export function aPerson(fake: Fake = fakeServices(), people: People & RecordDoor = fakePeople()): Person {
  const reported: { reference: string; error: unknown }[] = [];
  const { hear } = createConversation({
    services: fake,
    people,
    now: () => new Date('2026-11-20T10:00:00Z'),
    newReference: () => `E-${reported.length + 1}`,
    report: (reference, error) => reported.push({ reference, error }),
  });
  const turn = (over: Partial<Turn>) => hear({ person: 'ann', thread: 't1', surface: 'page', ...over });
  return {
    fake,
    reported,
    turn,
    say: async (words) => asText(await turn({ words })),
    send: async (values) => asText(await turn({ form: { submits: 'match-described', values } })),
  };
}

/** The values of the form in a reply, as a platform would send them back. */
export function formValues({ blocks }: Reply): Readonly<Record<string, string>> {
  const form = blocks.find((block): block is Extract<Block, { kind: 'form' }> => block.kind === 'form');
  return Object.fromEntries((form?.fields ?? []).map(({ id, value }) => [id, value]));
}

export const buttonsOf = ({ blocks }: Reply): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'actions' ? block.actions.map(({ says }) => says) : []));
