// An activity as a turn: what was typed, what a button says, or what a form sends. Nothing in it is trusted.

import type { Surface, Turn } from '#bots/conversation/index';

/** The parts of an activity we read: whatever else a channel sends is left alone. */
export interface Heard {
  readonly type: string;
  /** The channel's own id of it: one that comes twice is the same activity. */
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly text?: string | undefined;
  readonly value?: unknown;
  readonly from?: { readonly id?: string | undefined } | undefined;
  readonly conversation?:
    | { readonly id?: string | undefined; readonly conversationType?: string | undefined }
    | undefined;
}

/** What Action.Execute sends; Action.Submit sends its data as the value itself. */
export const cardInvoke = 'adaptiveCard/action';

/** Null for an activity that asks nothing: someone joined, a message was read, a reaction was given. */
export function turn(heard: Heard, surface: Surface): Turn | null {
  const person = heard.from?.id;
  const thread = heard.conversation?.id;
  if (!person || !thread) return null;
  const said = heard.type === 'message' ? message(heard) : heard.type === 'invoke' ? invoke(heard) : null;
  return (
    said && {
      person: `${surface}:${person}`,
      thread: `${surface}:${thread}`,
      surface,
      ...placeOf(heard, surface),
      ...(heard.id && { delivery: heard.id }),
      ...said,
    }
  );
}

/** Between one person and the bot, where the platform says so; of anything else nothing is said, and many are taken to read it. */
const placeOf = ({ conversation }: Heard, surface: Surface): Pick<Turn, 'place'> =>
  surface === 'teams' && conversation?.conversationType === 'personal' ? { place: 'direct-message' } : {};

type Said = Pick<Turn, 'words' | 'form'>;

const message = (heard: Heard): Said => pressed(heard.value) ?? { words: text(heard.text) };

const invoke = (heard: Heard): Said | null =>
  heard.name === cardInvoke && isRecord(heard.value) && isRecord(heard.value.action)
    ? pressed(heard.value.action.data)
    : null;

/** A button's words, or a form's answers: inputs arrive as strings, and are handed on as strings to be checked. */
function pressed(data: unknown): Said | null {
  if (!isRecord(data)) return null;
  const { says, submits, ...inputs } = data;
  if (typeof says === 'string') return { words: says };
  if (typeof submits !== 'string') return null;
  const values = Object.entries(inputs).filter((entry): entry is [string, string | number | boolean] =>
    isPlain(entry[1]),
  );
  return { form: { submits, values: Object.fromEntries(values.map(([id, value]) => [id, String(value)])) } };
}

const text = (words: unknown): string => (typeof words === 'string' ? words.trim() : '');
const isPlain = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
