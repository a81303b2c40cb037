// What must follow a placement, in words: what, by when, and who must do it.

import type { Clock, Day } from '#src/services/index';
import { dayOfMoment } from '#src/services/terms';
import { list, midSentence, weekdayText } from './amounts.js';
import { roleWords } from './roles.js';

export const clockWords = {
  title: 'What must follow, and by when',
  head: ['What', 'By when', 'Who'] as const,
  counted: (startOn: Day) => `Counted from ${weekdayText(startOn)}; working days are those of England.`,
  notVerified: (titles: readonly string[]) => `Not verified against the statute: ${list(titles.map(midSentence))}.`,
} as const;

/** "Placement plan", with the children it is for where it is not for all of them. */
const what = ({ title, children }: Clock, everyone: number): string =>
  children.length === everyone ? title : `${title} (${list(children)})`;

/** "Friday 4 Dec 2026", or "16:50 on Monday 30 Nov 2026" where the law counts hours. */
const when = ({ on, at }: Clock): string =>
  at === null ? weekdayText(on) : `${at.slice(11)} on ${weekdayText(dayOfMoment(at))}`;

export const clockRow = (clock: Clock, everyone: number): readonly string[] => [
  what(clock, everyone),
  when(clock),
  roleWords[clock.role],
];

/** Those whose text nobody has read, each once. */
export const unread = (clocks: readonly Clock[]): readonly string[] => [
  ...new Set(
    clocks.filter(({ provenance }) => provenance === 'excerpt' || provenance === 'not-verified').map((c) => c.title),
  ),
];
