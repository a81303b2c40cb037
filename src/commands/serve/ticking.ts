// The clock of a running server: looks every half minute whether anything is due, and stops with the server.

import { tick } from '#src/services/index';
import { type ClockDeps, clockwork } from '../keeping/clock.js';

const EVERY_MS = 30_000;

/** Gives what stops it: whatever is being done is waited for. */
export function startTicking(deps: ClockDeps): () => Promise<void> {
  const { running, jobs } = clockwork(deps);
  let busy: Promise<unknown> | null = null;
  const look = () => {
    // A tick that takes longer than the time to the next is not run beside itself.
    busy ??= tick(running, jobs).finally(() => {
      busy = null;
    });
  };
  // Not at once: whoever asks first is answered first.
  const timer = setInterval(look, EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await busy;
  };
}
