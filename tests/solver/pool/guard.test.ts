// Memory has one figure for the whole process: who is ended when it grows, and that the watch stops when nobody works.

import { describe, expect, it } from 'vitest';
import { openGuard } from '#solver/pool/guard';
import { settle } from '#solver/pool/options';
import { handTimers } from './odd.js';

function guarding() {
  const timers = handTimers();
  const held = { bytes: 100 };
  const ended: string[] = [];
  const guard = openGuard(settle({ growth: 1000, every: 10, rss: () => held.bytes, after: timers.after }));
  const watch = (name: string) => guard.watch(() => ended.push(name));
  const look = (bytes: number) => {
    held.bytes = bytes;
    timers.fire(10);
  };
  return { timers, ended, watch, look };
}

describe('the guard of memory', () => {
  it('ends nothing at the limit, and the work that passes it', () => {
    const { ended, watch, look } = guarding();
    watch('one');
    look(1100);
    expect(ended).toEqual([]);
    look(1101);
    expect(ended).toEqual(['one']);
  });

  it('ends each only once, and looks no more when nobody is at work', () => {
    const { ended, watch, look, timers } = guarding();
    watch('one');
    look(5000);
    expect(timers.set()).toBe(0);
    look(9000);
    expect(ended).toEqual(['one']);
  });

  it('spares who began when the process was already large', () => {
    const { ended, watch, look } = guarding();
    watch('early');
    look(900);
    watch('late');
    look(1500);
    expect(ended).toEqual(['early']);
  });

  it('of all who saw too much growth ends the last to begin, then the next if that was not it', () => {
    const { ended, watch, look } = guarding();
    watch('early');
    watch('late');
    look(3000);
    expect(ended).toEqual(['late']);
    look(3000);
    expect(ended).toEqual(['late', 'early']);
  });

  it('forgets who is done', () => {
    const { ended, watch, look, timers } = guarding();
    watch('one')();
    expect(timers.set()).toBe(0);
    watch('two');
    look(5000);
    expect(ended).toEqual(['two']);
  });
});
