// Where an answer is read: what may be asked about there, and what of an answer may stand there.

import { button, type Carried, type Limits, type Reply } from '#bots/replies/index';
import { elsewhere } from '#bots/words/talk';
import { mayCarry, type Place } from '#src/services/terms';
import type { Command } from './command.js';
import { askPlainly } from './show/asking.js';
import type { Turn } from './turn.js';

/** A chat platform that does not say where is taken to be read by many. */
const unsaid: Readonly<Record<Turn['surface'], NonNullable<Turn['place']>>> = {
  page: 'page',
  'command-line': 'command-line',
  slack: 'channel',
  teams: 'channel',
};

export const placeOf = ({ place, surface }: Pick<Turn, 'place' | 'surface'>): NonNullable<Turn['place']> =>
  place ?? unsaid[surface];

/** The verbs that speak of no case. Any other may, and so may a sentence that was not understood. */
const speaksOf: Readonly<Partial<Record<Command['verb'], Carried>>> = {
  vacancies: 'supply',
  rules: 'words',
  greet: 'words',
  thank: 'words',
  help: 'words',
  'who-am-i': 'staff-name',
  staff: 'staff-name',
  'act-as': 'staff-name',
};

/** What may not stand there is not looked into either: it is taken to a direct message. */
const isHeardAt = (place: Place, verb: Command['verb']): boolean => mayCarry(place, speaksOf[verb] ?? 'case-fact');

/** The answer where several read, if it is another than elsewhere; null where it is the same. */
export function sharedReply(place: Place, verb: Command['verb']): Reply | null {
  if (!isHeardAt(place, verb)) return askPlainly(elsewhere.taken, []);
  const invites = verb === 'help' || verb === 'greet' || verb === 'thank';
  return invites && !mayCarry(place, 'case-fact') ? askPlainly(elsewhere.help, shared) : null;
}

const shared = [button('vacancies'), button('rules')];

/** A page and a command line show no first line on a locked telephone. */
const previewed = (place: Place): boolean => place !== 'page' && place !== 'command-line';

export const limitsAt = (place: Place): Limits => ({
  may: (kind) => mayCarry(place, kind),
  mayPreview: (kind) => !previewed(place) || mayCarry('lock-screen', kind),
  said: elsewhere,
});
