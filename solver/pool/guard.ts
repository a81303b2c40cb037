// Watches the memory of the process while workers work: no limit of Node's counts typed arrays or WebAssembly.

import type { Settings } from './options.js';

export interface Guard {
  /** Calls back once when the process has grown too much since; what it returns stops the watch. */
  readonly watch: (tooMuch: () => void) => () => void;
}

interface Watch {
  readonly from: number;
  readonly tooMuch: () => void;
}

/**
 * The process has one figure for all threads. Of all work during which it grew too much, the one that began last is ended:
 * each that began before it saw growth that may be this one's. If that was not the cause, the next look ends the next.
 */
export function openGuard({ rss, growth, every, after }: Settings): Guard {
  const watched: Watch[] = [];
  let stop: (() => void) | null = null;

  const drop = (watch: Watch) => {
    const place = watched.indexOf(watch);
    if (place >= 0) watched.splice(place, 1);
    if (watched.length > 0) return;
    stop?.();
    stop = null;
  };

  const look = () => {
    stop = after(every, look);
    const now = rss();
    const over = watched.findLast(({ from }) => now - from > growth);
    if (over === undefined) return;
    drop(over);
    over.tooMuch();
  };

  return {
    watch(tooMuch) {
      const watch = { from: rss(), tooMuch };
      watched.push(watch);
      stop ??= after(every, look);
      return () => drop(watch);
    },
  };
}
