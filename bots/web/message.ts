// What the page posts to /say, checked: a thread, and either words or the data of a button or form.

export interface Message {
  readonly thread: string;
  /** The page's own: the same message sent again bears the same. */
  readonly id?: string;
  readonly words?: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Null for anything else. A message holds words or data, never both: one press or one sentence at a time. */
export function message(body: unknown): Message | null {
  if (!isRecord(body)) return null;
  const { thread, id, words, data } = body;
  if (typeof thread !== 'string' || !/^[A-Za-z0-9-]{1,64}$/.test(thread)) return null;
  if (id !== undefined && (typeof id !== 'string' || !/^[A-Za-z0-9-]{1,64}$/.test(id))) return null;
  const from = { thread, ...(id !== undefined && { id }) };
  if (typeof words === 'string' && data === undefined) return { ...from, words };
  if (isRecord(data) && words === undefined) return { ...from, data };
  return null;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
