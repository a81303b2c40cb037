// What was said before in one thread by one person: which list, how narrowed, how far shown, and a form not yet sent.

import { z } from 'zod';
import type { Asked, RankedOption, Services } from '#src/services/index';
import { requestSchema } from './request/request.js';

const askedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('referral'), id: z.string().regex(/^R-\d{1,6}$/) }),
  z.strictObject({ kind: z.literal('described'), request: requestSchema }),
]);

const memorySchema = z.strictObject({
  version: z.literal(1),
  list: z
    .strictObject({
      asked: askedSchema,
      narrowing: z.strictObject({
        onlyInHouse: z.boolean().exactOptional(),
        withinMiles: z.number().positive().exactOptional(),
        underPence: z.number().nonnegative().exactOptional(),
      }),
      shown: z.number().int().nonnegative(),
      /** Which homes each number meant when it was shown: a number keeps its meaning when the data changes. */
      seen: z.array(
        z.strictObject({
          rank: z.number().int().positive(),
          homes: z.array(z.string()),
          /** Of a split, who goes to each of them. */
          children: z.array(z.array(z.string())).exactOptional(),
        }),
      ),
      /** What the list called itself: a proposal says which it rests on. */
      replay: z.string().exactOptional(),
    })
    .nullable(),
  /** The values of a form shown and not yet confirmed. */
  pending: z.record(z.string(), z.string()).nullable(),
});

export type Memory = z.infer<typeof memorySchema>;
export type ListMemory = NonNullable<Memory['list']>;
export type WhoAsked = ListMemory['asked'];

export const nothingSaid: Memory = { version: 1, list: null, pending: null };

/** `lost` when something was remembered that can no longer be read: it is treated as nothing, and said. */
export async function recallMemory(
  services: Services,
  person: string,
  thread: string,
): Promise<{ readonly memory: Memory; readonly lost: boolean }> {
  const kept = await services.recall(person, thread);
  if (kept === null || kept === undefined) return { memory: nothingSaid, lost: false };
  const parsed = memorySchema.safeParse(kept);
  return parsed.success ? { memory: parsed.data, lost: false } : { memory: nothingSaid, lost: true };
}

export const seenNow = (options: readonly RankedOption[]): ListMemory['seen'] =>
  options.map(({ rank, parts }) => ({
    rank,
    homes: parts.map((part) => part.home),
    ...(parts.length > 1 && { children: parts.map((part) => [...part.children]) }),
  }));

export type { Asked };
