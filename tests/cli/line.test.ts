import { describe, expect, test } from 'vitest';
import { commandNames, helpText, nearest, parseLine } from '../../src/commands/line/index.js';

const refusal = (...argv: string[]) => {
  const parsed = parseLine(argv);
  return parsed.ok
    ? 'understood'
    : `${parsed.message} ${parsed.problems.map((p) => `${p.where}: ${p.expected}; ${p.received}`).join(' | ')}`;
};

describe('a command line that is understood', () => {
  test('a command, its operands and options, in any order', () => {
    expect(parseLine(['--json', 'match', '--limit=3', 'R-204', '--as-at', '2026-11-20'])).toEqual({
      ok: true,
      line: { command: 'match', operands: ['R-204'], options: { json: '', limit: '3', 'as-at': '2026-11-20' } },
    });
  });

  test('--pin and --ban may be given more than once, and say some of the children', () => {
    const argv = [
      'allocate',
      '--pin',
      'R-204=H-310',
      '--pin=r-207:C-1+C-2=H-118',
      '--ban',
      'R-9=H-9',
      '--time-limit',
      '60',
    ];
    expect(parseLine(argv)).toMatchObject({
      ok: true,
      line: { options: { pin: 'R-204=H-310,r-207:C-1+C-2=H-118', ban: 'R-9=H-9', 'time-limit': '60' } },
    });
  });

  test('import takes many files', () => {
    expect(parseLine(['import', 'homes', 'a.csv', 'b.csv'])).toMatchObject({
      ok: true,
      line: { operands: ['homes', 'a.csv', 'b.csv'] },
    });
  });

  test('what follows "--" is a word, even if it looks like an option', () => {
    expect(parseLine(['match', '--', '--json'])).toMatchObject({
      ok: true,
      line: { operands: ['--json'], options: {} },
    });
  });

  test('--help and -h ask for help with or without a command, and need no operands', () => {
    expect(parseLine(['--help'])).toMatchObject({ ok: true, line: { command: 'help' } });
    expect(parseLine(['match', '-h'])).toMatchObject({ ok: true, line: { command: 'match', options: { help: '' } } });
  });
});

describe('a command line that is not', () => {
  test('no command lists the commands', () => {
    for (const name of commandNames) expect(refusal()).toContain(name);
  });

  test('a mistyped command is given the nearest', () => {
    expect(refusal('mtach', 'R-204')).toContain('Did you mean "match"?');
    expect(refusal('zebra')).not.toContain('Did you mean');
  });

  test('an option of another command is named with the options of this one', () => {
    expect(refusal('vacancies', '--limit', '3')).toMatch(/--limit: an option of vacancies: .*--json/);
  });

  test.each([
    ['match', 'R-204', '--limit', '0'],
    ['match', 'R-204', '--limit', 'many'],
    ['match', 'R-204', '--limit', '-1'],
    ['match', 'R-204', '--limit'],
    ['match', 'R-204', '--limit', '2', '--limit', '3'],
    ['match', 'R-204', '--as-at', '2026-02-30'],
    ['allocate', '--engine', 'cbc'],
    ['allocate', '--time-limit', '0'],
    ['allocate', '--time-limit', '5', '--time-limit', '6'],
    ['allocate', '--pin', 'R-204'],
    ['allocate', '--pin', 'R-204=H-310', '--pin', 'R-205 at H-1'],
    ['allocate', '--ban', 'R-204:C-1=H-310'],
    ['allocate', '--write-model'],
    ['match', 'R-204', '--as-at', '20/11/2026'],
    ['match', 'R-204', '--json=yes'],
    ['seed', '--children', '1e3'],
    ['serve', '--port', '99999'],
    ['match'],
    ['match', ''],
    ['match', 'R-204', 'R-205'],
    ['explain', 'R-204'],
    ['import', 'homes'],
  ])('%s %s %s %s is refused with its place', (...argv) => {
    expect(refusal(...argv)).toContain('was not understood');
    expect(refusal(...argv)).toMatch(/: .+; .+/);
  });

  test('a refused data place is not repeated: it may hold a password', () => {
    expect(
      refusal('match', 'R-204', '--data', 'postgres://u:hunter2@a', '--data', 'postgres://u:hunter2@b'),
    ).not.toContain('hunter2');
  });

  test('every problem is named at once', () => {
    expect(refusal('match', '--limit', 'x', '--as-at', 'y').split(' | ')).toHaveLength(2);
  });

  test('names that every object has are neither commands nor options', () => {
    expect(refusal('constructor')).toContain('There is no command');
    expect(refusal('match', 'R-1', '--toString')).toContain('--toString');
  });
});

test('the help names every command, every exit code and the environment it heeds', () => {
  const text = helpText();
  for (const word of [...commandNames, '  0 ', '  1 ', '  2 ', '  3 ', '  70', 'DATABASE_URL', 'PLACEWELL_POLICY'])
    expect(text).toContain(word);
});

test('a suggestion is within two edits, or none', () => {
  expect(nearest('vacancys', commandNames)).toBe('vacancies');
  expect(nearest('', commandNames)).toBeNull();
});
