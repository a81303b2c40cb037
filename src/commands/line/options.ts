// Every option there is: its form, what it expects, and one line of help.

import { z } from 'zod';
import { portExpected, portNumber } from '#src/config';
import { parseDay, staffRoles } from '#src/domain/index';

export interface OptionSpec {
  /** What follows it in the help; null for a switch. */
  readonly value: string | null;
  readonly help: string;
  readonly expected: string;
  readonly form: z.ZodType<unknown, string>;
  /** May be given more than once; the values are then kept with commas between. */
  readonly many?: boolean;
  /** What then stands between them instead: values of this one may hold commas. */
  readonly between?: string;
}

export const engines = ['auto', 'javascript-lp-solver', 'highs'] as const;

const whole = (from: number, to: number) =>
  z
    .string()
    .regex(/^-?\d{1,10}$/)
    .transform(Number)
    .pipe(z.number().min(from).max(to));
const count = (name: string, to: number, help: string): OptionSpec => ({
  value: name,
  help,
  expected: `a whole number from 1 to ${to}`,
  form: whole(1, to),
});
const flag = (help: string): OptionSpec => ({ value: null, help, expected: 'no value', form: z.string() });
const text = (value: string, expected: string, help: string): OptionSpec => ({
  value,
  help,
  expected,
  form: z.string().min(1),
});

/** "R-204=H-310", or "R-204:C-1042+C-1043=H-310" for some of its children: letters of a reference, as an import takes them. */
const reference = '[\\p{L}\\p{N}][\\p{L}\\p{N}._/#-]{0,59}';
const atHome = (children: string, help: string): OptionSpec => ({
  value: 'R-204=H-310',
  help,
  expected: 'a referral and a home, as R-204=H-310',
  form: z.string().regex(new RegExp(`^${reference}${children}=${reference}$`, 'u')),
  many: true,
});

const dayOption = (help: string): OptionSpec => ({
  value: 'YYYY-MM-DD',
  help,
  expected: 'a real day as YYYY-MM-DD',
  form: z.string().refine((given) => parseDay(given) !== null),
});

export const optionSpecs = {
  data: text(
    'folder|url',
    'a folder or a postgres:// URL',
    'where the data is (or DATABASE_URL); default .placewell in the project',
  ),
  'as-at': {
    value: 'YYYY-MM-DD',
    help: 'the day to answer for, instead of today (or of an invented county’s own day)',
    expected: 'a real day as YYYY-MM-DD',
    form: z.string().refine((given) => parseDay(given) !== null),
  },
  policy: text('file', 'a policy file', 'weights, limits and prices to use (or PLACEWELL_POLICY)'),
  json: flag('answer as JSON on standard output'),
  help: flag('say how to use the command'),
  markdown: flag('as the page docs/rules.md'),
  version: flag('say which Placewell this is'),
  limit: count('n', 1000, 'how many options to show (default 5; with --json, all)'),
  engine: {
    value: 'name',
    help: 'which solver to use: auto (by size, the default), javascript-lp-solver or highs',
    expected: 'auto, javascript-lp-solver or highs',
    form: z.enum(engines),
  },
  'time-limit': {
    value: 's',
    help: 'seconds of solving after which the best so far is given, and said to be no more (default: none)',
    expected: 'a whole number from 1 to 86400',
    form: whole(1, 86_400),
  },
  'write-model': text(
    'folder',
    'a folder',
    'write the whole model of each stage there, for another solver to check (made if it is not there)',
  ),
  anchor: {
    value: 'seq:hash',
    help: 'a head of the audit that was written down outside the database: the chain must go through it; may be given more than once',
    expected: 'a number and 64 hexadecimal digits, as 41:9f86d0…',
    form: z.string().regex(/^[1-9]\d{0,14}:[0-9a-f]{64}$/i),
    many: true,
  },
  as: {
    value: 'W-3',
    help: 'who asks, as W-3 (or PLACEWELL_AS): answered as they may see and do, and written down as theirs',
    expected: 'a member of staff, as W-3',
    form: z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,59}$/),
  },
  thread: {
    value: 'name',
    help: 'which conversation of yours it belongs to (default: one for all): a number means what was shown in it',
    expected: 'a name of letters, digits and hyphens',
    form: z.string().regex(/^[\p{L}\p{N}-]{1,60}$/u),
  },
  field: {
    value: 'id=value',
    help: 'an answer on the form that the words bring; may be given more than once',
    expected: 'the id of a field, "=", and its value',
    form: z.string().regex(/^[A-Za-z][\w-]{0,60}=/),
    many: true,
    between: '\u001f',
  },
  role: {
    value: 'name',
    help: `the post: ${staffRoles.join(', ')}`,
    expected: 'the name of a post',
    form: z.enum(staffRoles),
  },
  team: text('T-1', 'a team, as T-1', 'the team of the post; left out, the whole council'),
  from: dayOption('the first day (default: today)'),
  to: dayOption('the day it is no longer so (default: no end)'),
  by: text('person', 'a person’s id', 'only what this person did'),
  since: {
    value: 'YYYY-MM-DD',
    help: 'only what was done on that day or later',
    expected: 'a real day as YYYY-MM-DD',
    form: z.string().refine((given) => parseDay(given) !== null),
  },
  sight: {
    value: 'n',
    help: 'that sight of it, by its number in the audit (default: the newest list)',
    expected: 'a whole number from 1 to 9999999999',
    form: whole(1, 9_999_999_999),
  },
  pin: atHome(`(:${reference}(\\+${reference})*)?`, 'keep that referral at that home; may be given more than once'),
  ban: atHome('', 'never that referral at that home; may be given more than once'),
  postcodes: text(
    'file',
    'a CSV file',
    'the ONS Postcode Directory, or your part of it: where rows with only a postcode are',
  ),
  council: text('name', 'a name', 'the council whose rows these are: a home elsewhere is out of area'),
  invented: flag('the rows are invented: a page without sign-in may show them'),
  reason: text('words', 'words', 'why: kept with it, sealed'),
  replace: flag('everything that is held now is replaced by the backup'),
  run: flag('erase what is due, instead of counting it'),
  children: count('n', 100_000, 'how many children are looked after (default 900)'),
  homes: count('n', 100_000, 'how many homes (default: as many as the published figures imply)'),
  seed: {
    value: 's',
    help: 'another county of the same shape',
    expected: 'a whole number from 0 to 4294967295',
    form: whole(0, 4_294_967_295),
  },
  port: {
    value: 'n',
    help: 'where to listen (or PORT); default 4173, or the next free',
    expected: portExpected,
    form: portNumber,
  },
  host: text('address', 'a loopback address', 'the address to listen on (or HOST); default 127.0.0.1'),
} as const satisfies Record<string, OptionSpec>;

export type OptionName = keyof typeof optionSpecs;
export const isOptionName = (name: string): name is OptionName => Object.hasOwn(optionSpecs, name);

/** Understood by every command. */
export const globalOptions: readonly OptionName[] = ['data', 'as-at', 'policy', 'as', 'json', 'help', 'version'];
