// The page's messages as activities, and the activities that answer them as cards: no socket and no registration.

export interface LocalActivity {
  readonly person: string;
  readonly thread: string;
  /** The page's own name for this message: sent again, it is the same. */
  readonly id?: string | undefined;
  /** What was typed. */
  readonly text?: string | undefined;
  /** The data of a button or a form. */
  readonly value?: unknown;
}

export interface AnsweredActivity {
  readonly summary: string;
  readonly card: unknown;
  /** What the page asks next by itself: part of the answer was not ready. */
  readonly follow?: string;
}

/** "expectReplies" gives the answers back at once, so that the service address is never called. */
export const localMessage = ({ person, thread, id, text, value }: LocalActivity): Record<string, unknown> => ({
  type: 'message',
  channelId: 'placewell-page',
  serviceUrl: 'https://placewell.invalid/',
  deliveryMode: 'expectReplies',
  from: { id: person },
  recipient: { id: 'placewell' },
  conversation: { id: thread },
  ...(id !== undefined && { id }),
  ...(text !== undefined && { text }),
  ...(value !== undefined && { value }),
});

/** The messages that carry a card, out of the adapter's buffered replies. */
export function answered(body: unknown): readonly AnsweredActivity[] {
  const activities = field(body, 'activities');
  if (!Array.isArray(activities)) return [];
  return activities.flatMap((activity: unknown) => {
    const attachments = field(activity, 'attachments');
    const summary = field(activity, 'summary');
    const follow = field(field(activity, 'channelData'), 'follow');
    const attached: readonly unknown[] = Array.isArray(attachments) ? attachments : [];
    return attached.map((each) => ({
      summary: typeof summary === 'string' ? summary : '',
      card: field(each, 'content'),
      ...(typeof follow === 'string' && { follow }),
    }));
  });
}

const field = (of: unknown, name: string): unknown =>
  typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined;
