// Until when, as said: a moment, or one question back with the nearest that could be meant.

import { button } from '#bots/replies/index';
import { untilWords } from '#bots/words/record/holds';
import { readUntil } from '../../record/until.js';
import { refusedSaying } from '../../show/record/refused.js';
import type { Outcome, Scene } from '../../turn.js';

export type UntilMeant =
  | { readonly ok: true; readonly at: Date | null }
  | { readonly ok: false; readonly outcome: Outcome };

/** Left unsaid it is null. `again` is the whole sentence with another time in its place. */
export function untilMeant(said: string | null, { now }: Scene, again: (until: string) => string): UntilMeant {
  if (said === null) return { ok: true, at: null };
  const read = readUntil(said, now);
  if (read.ok) return read;
  const asks = (sentence: string, untils: readonly string[] = []): UntilMeant => ({
    ok: false,
    outcome: {
      reply: refusedSaying(
        sentence,
        untils.map((each) => button(again(`until ${each}`))),
      ),
    },
  });
  switch (read.why) {
    case 'past':
      return asks(untilWords.past(said), [`tomorrow ${read.time}`]);
    case 'no-time':
      return asks(
        untilWords.noTime(said),
        ['10:00', '17:00'].map((time) => `${bare(said)} ${time}`),
      );
    case 'morning-or-evening':
      return asks(untilWords.morning(said, ...read.times), read.times);
    case 'not-clear':
      return asks(untilWords.notClear(said));
  }
}

const bare = (said: string): string => said.replace(/^(?:until|till|til|to)\s+/i, '');
