// staff: who works here and in which posts; given, ended and lent, day by day. And whose each case is.

import { day, dayInLondon, type Post, type RecordRef, staffId, staffRoles, teamId } from '#src/domain/index';
import { type Acted, createRecords, type KeptRecords } from '#src/services/index';
import type { Desk, Work } from '../desk.js';
import { badInput, type Refused, type Told } from '../outcome/outcome.js';
import { atTheCommandLine } from './here.js';
import { refusedPerson, staffDone, staffList } from './staff-text.js';

type Options = Parameters<Work>[0]['options'];
type Do = (words: readonly string[], options: Options, at: At) => Promise<Told>;

interface At {
  readonly records: KeptRecords;
  readonly by: { readonly who: ReturnType<typeof atTheCommandLine> };
  readonly desk: Desk;
}

export const staff: Work = async ({ operands: [what = '', ...words], options }, desk) => {
  const action = actions[what];
  if (action === undefined) throw new Error(`no work for staff ${what}`);
  const missing = action.words - words.length;
  if (missing > 0 || (words.length > action.words && action.many !== true))
    return badInput('bad-command-line', `"placewell staff ${what}" was not understood.`, {
      problems: [{ where: `after staff ${what}`, expected: action.expected, received: words.join(' ') || 'nothing' }],
    });
  const needed = (action.needs ?? []).filter((option) => options[option] === undefined);
  if (needed.length > 0)
    return badInput('bad-command-line', `"placewell staff ${what}" was not understood.`, {
      problems: needed.map((option) => ({ where: `--${option}`, expected: 'to be given', received: 'nothing' })),
    });
  const records = createRecords({ ...desk, asAt: async () => desk.asAt ?? desk.today() });
  return action.do(words, options, { records, by: { who: atTheCommandLine(desk) }, desk });
};

interface Action {
  readonly words: number;
  readonly many?: boolean;
  readonly expected: string;
  readonly needs?: readonly ('role' | 'from' | 'to')[];
  readonly do: Do;
}

const list: Do = async (_, __, { records, by }) => {
  const [people, teams] = [await records.staff(by), await records.teams(by)];
  return people.ok && teams.ok ? staffList(people.value, teams.value) : refusedOf(people.ok ? teams : people);
};

const team: Do = async ([id = '', ...name], _, { records, by }) =>
  told('team', id, await records.nameTeam(by, teamId(id.toUpperCase()), name.join(' ')), () => []);

const add: Do = async ([id = '', ...name], options, { records, by, desk }) =>
  told(
    'add',
    id,
    await records.givePost(by, { id: person(id), name: name.join(' ') }, postOf(options, desk)),
    (one) => [one],
  );

const post: Do = async ([id = ''], options, { records, by, desk }) => {
  const people = await records.staff(by);
  if (!people.ok) return refusedOf(people);
  const held = people.value.find((each) => each.id === person(id));
  if (held === undefined) return refusedPerson({ code: 'not-found', what: 'person', asked: id });
  return told('post', id, await records.givePost(by, held, postOf(options, desk)), (one) => [one]);
};

const end: Do = async ([id = ''], options, { records, by, desk }) =>
  told('end', id, await records.endPost(by, person(id), postOf(options, desk)), (one) => [one]);

const deputy: Do = async ([of = '', standsIn = ''], options, { records, by, desk }) => {
  const { role, period } = postOf(options, desk);
  return told(
    'deputy',
    standsIn,
    await records.nameDeputy(by, { of: person(of), by: person(standsIn), role, period }),
    () => [],
  );
};

const link: Do = async ([platform = '', user = '', id = ''], _, { records, by }) =>
  told('link', id, await records.link(by, platform.toLowerCase(), user, person(id)), (one) => [one]);

const caseOf: Do = async ([id = '', inTeam = '', ...workers], _, { records, by }) => {
  const record = recordOf(id.toUpperCase());
  if (record === null)
    return badInput('bad-reference', `"${id.slice(0, 40)}" is no reference of a referral, a child or a home.`, {
      problems: [{ where: 'after staff case', expected: 'R-204, C-1042 or H-310', received: 'other text' }],
    });
  return told('case', id, await records.assign(by, record, inTeam.toUpperCase(), workers.map(person)), () => []);
};

const actions: Readonly<Record<string, Action>> = {
  list: { words: 0, expected: 'nothing', do: list },
  team: { words: 2, many: true, expected: 'a team and its name', do: team },
  add: { words: 2, many: true, expected: 'a reference and a name', needs: ['role'], do: add },
  post: { words: 1, expected: 'a member of staff', needs: ['role'], do: post },
  end: { words: 1, expected: 'a member of staff', needs: ['role'], do: end },
  deputy: { words: 2, expected: 'who is away, and who stands in', needs: ['role', 'to'], do: deputy },
  link: { words: 3, expected: 'a platform, an account and a member of staff', do: link },
  case: { words: 2, many: true, expected: 'a record, a team, and who works with it', do: caseOf },
};

const person = (id: string) => staffId(id.toUpperCase());

function postOf({ role, team: inTeam, from, to }: Options, desk: Desk): Post {
  const found = staffRoles.find((each) => each === role);
  if (found === undefined) throw new Error('expected a role that the command line has checked');
  return {
    role: found,
    team: inTeam === undefined ? null : teamId(inTeam.toUpperCase()),
    period: { from: from === undefined ? dayInLondon(desk.now()) : day(from), to: to === undefined ? null : day(to) },
  };
}

const kinds = { R: 'referral', C: 'child', H: 'home' } as const;
const recordOf = (id: string): RecordRef | null => {
  const [, letter] = /^([RCH])-[\w.-]{1,58}$/.exec(id) ?? [];
  return letter === 'R' || letter === 'C' || letter === 'H' ? { kind: kinds[letter], id } : null;
};

const told = <T>(
  act: string,
  subject: string,
  done: Acted<T>,
  changed: (value: T) => Parameters<typeof staffDone>[2],
): Told => (done.ok ? staffDone(act, subject.toUpperCase(), changed(done.value)) : refusedPerson(done.refusal));

const refusedOf = <T>(done: Acted<T>): Refused => {
  if (done.ok) throw new Error('expected a refusal');
  return refusedPerson(done.refusal);
};
