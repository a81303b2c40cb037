// Some workers and a queue: first come, first served, and what waits may be cancelled, refused, or outlive a worker.

import type { Guard } from './guard.js';
import { type Hand, openHand, type Work } from './hand.js';
import type { Ended, Halt, Refusal } from './messages.js';
import type { Settings } from './options.js';

export type CrewEnded = Ended | { readonly ended: Refusal };

export interface Crew {
  /** Rejects only for our own mistakes: input that cannot be copied, a worker that is not built. */
  readonly run: (work: Work) => Promise<CrewEnded>;
  readonly isBusy: () => boolean;
  /** A worker is there, and opened where this crew opens its workers. */
  readonly isReady: () => boolean;
  /** Lets workers go that have nothing to do; the next work begins a new one. */
  readonly dismiss: () => void;
  /** Ends everything: what waits or works is cancelled, with the best it told. Resolves when the threads are gone. */
  readonly close: () => Promise<void>;
}

export interface CrewSettings extends Settings {
  /** Done by each new worker before its first work; where it fails, the work that waited longest fails with it. */
  readonly opening?: Work;
}

interface Waiting {
  readonly work: Work;
  readonly end: (ended: CrewEnded) => void;
  readonly fail: (mistake: unknown) => void;
  readonly forget: () => void;
}

export function openCrew(settings: CrewSettings, guard: Guard): Crew {
  const { size, queue, recycleAfter, recycleAbove, opening, onTrouble } = settings;
  const hands = new Set<Hand>();
  const opened = new WeakSet<Hand>();
  const waiting: Waiting[] = [];
  let closed = false;

  const take = (): Waiting | undefined => {
    const next = waiting.shift();
    next?.forget();
    return next;
  };
  const hire = (): Hand => {
    const hand = openHand(settings, guard, () => {
      hands.delete(hand);
      pump();
    });
    hands.add(hand);
    return hand;
  };
  const free = (): Hand | null => {
    for (const hand of hands) if (!hand.isBusy()) return hand;
    return hands.size < size ? hire() : null;
  };
  const hear = (ended: Ended) => {
    if (ended.ended !== 'done' && ended.detail !== null) onTrouble(ended.ended, ended.detail);
  };

  const open = async (hand: Hand, work: Work) => {
    try {
      const ended = await hand.run(work);
      hear(ended);
      if (ended.ended === 'done') opened.add(hand);
      else {
        void hand.end(ended.ended);
        take()?.end(ended);
      }
    } catch (mistake) {
      take()?.fail(mistake);
    }
    pump();
  };
  const put = async (hand: Hand, { work, end, fail }: Waiting) => {
    try {
      const ended = await hand.run(work);
      hear(ended);
      if (hand.done() >= recycleAfter || hand.memory() > recycleAbove) void hand.end('cancelled');
      end(ended);
    } catch (mistake) {
      fail(mistake);
    }
    pump();
  };
  const pump = () => {
    while (waiting.length > 0) {
      let hand: Hand | null;
      try {
        hand = free();
      } catch (mistake) {
        take()?.fail(mistake);
        continue;
      }
      if (hand === null) return;
      if (opening !== undefined && !opened.has(hand)) {
        // It looks at what waits again when it is done.
        void open(hand, opening);
        return;
      }
      const next = take();
      if (next !== undefined) void put(hand, next);
    }
  };

  const endAll = (those: readonly Hand[], reason: Halt) => Promise.all(those.map((hand) => hand.end(reason)));

  return {
    isBusy: () => waiting.length > 0 || [...hands].some((hand) => hand.isBusy()),
    isReady: () => [...hands].some((hand) => !hand.isGoing() && (opening === undefined || opened.has(hand))),
    run: (work) =>
      new Promise((end, fail) => {
        if (closed) return end({ ended: 'closed' });
        if (work.signal?.aborted) return end({ ended: 'cancelled', detail: null });
        if (waiting.length >= queue) return end({ ended: 'queue-full' });
        const cancel = () => {
          waiting.splice(waiting.indexOf(mine), 1);
          end({ ended: 'cancelled', detail: null });
        };
        const forget = () => work.signal?.removeEventListener('abort', cancel);
        const mine: Waiting = { work, end, fail, forget };
        work.signal?.addEventListener('abort', cancel, { once: true });
        waiting.push(mine);
        pump();
      }),
    dismiss() {
      void endAll(
        [...hands].filter((hand) => !hand.isBusy()),
        'cancelled',
      );
    },
    async close() {
      closed = true;
      while (waiting.length > 0) take()?.end({ ended: 'cancelled', detail: null });
      await endAll([...hands], 'cancelled');
    },
  };
}
