// The log: one JSON line each, ids and codes only, whatever an error says.

import { expect, test } from 'vitest';
import { createLog } from '#src/log';

function logged(level: Parameters<typeof createLog>[0], say: (log: ReturnType<typeof createLog>) => void): unknown[] {
  const lines: string[] = [];
  say(createLog(level, (line) => lines.push(line)));
  return lines.map((line) => JSON.parse(line));
}

test('an error keeps its name, its code and its place, and loses its words', () => {
  const error = Object.assign(new RangeError('row of Jane Doe, BA14 1CK'), { code: '23514', detail: 'Jane Doe' });
  const [line] = logged('info', (log) => log.error({ reference: 'E-1', err: error }, 'crash'));
  expect(line).toMatchObject({ reference: 'E-1', msg: 'crash', err: { name: 'RangeError', code: '23514' } });
  expect(JSON.stringify(line)).not.toMatch(/Jane|BA14/);
});

test('an error of several lines does not get its second line in as a place', () => {
  const [line] = logged('info', (log) => log.error({ err: new Error('one\n   Jane Doe\n at Jane Doe') }, 'crash'));
  expect(JSON.stringify(line)).not.toContain('Jane');
});

test('what is thrown and is no error keeps its type only', () => {
  expect(logged('info', (log) => log.error({ err: 'Jane Doe' }, 'crash'))).toMatchObject([
    { err: { name: 'string', code: null, at: [] } },
  ]);
});

test('a level leaves out what is below it', () => {
  const levels = logged('warn', (log) => {
    log.info('ready');
    log.warn('slow');
  });
  expect(levels).toMatchObject([{ msg: 'slow' }]);
});
