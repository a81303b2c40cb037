// The files that spreadsheets and exports really make, and what must come of each.

import { describe, expect, test } from 'vitest';
import { importRows, nothingKnown } from '#src/imports/index';
import { asAt, file, read } from './helpers.js';

const header = 'school_id,school_name,latitude,longitude';
const schools = (text: string, bytes: Uint8Array = new TextEncoder().encode(text)) =>
  importRows('schools', [{ name: 'schools.csv', bytes }], nothingKnown(asAt));
const names = (text: string, bytes?: Uint8Array) => schools(text, bytes).accepted.map((school) => school.name);

describe('encodings', () => {
  const text = `${header}\nS-1,Ysgol Tŷ Gwyn – £5,51,-2\n`;
  test('UTF-8 with and without its mark reads the same', () => {
    expect(names(text)).toEqual(['Ysgol Tŷ Gwyn – £5']);
    expect(names(`\uFEFF${text}`)).toEqual(['Ysgol Tŷ Gwyn – £5']);
  });
  test('Windows-1252 keeps its pound signs, dashes and accents', () => {
    const bytes = Uint8Array.from(
      [...`${header}\nS-1,`]
        .map((c) => c.charCodeAt(0))
        .concat(
          0xc9,
          0x20,
          0x96,
          0x20,
          0xa3,
          [...'5,51,-2\n'].map((c) => c.charCodeAt(0)),
        ),
    );
    expect(names('', bytes)).toEqual(['É – £5']);
  });
  test('UTF-16 with its mark is read', () => {
    expect(names('', new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')))).toEqual(['Ysgol Tŷ Gwyn – £5']);
    expect(names('', new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()))).toEqual(['Ysgol Tŷ Gwyn – £5']);
  });
  test('a workbook is refused by name, not read as text', () => {
    const { accepted, issues } = schools('', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14]));
    expect(accepted).toEqual([]);
    expect(issues).toMatchObject([{ line: 1, expected: 'a CSV text file', severity: 'refused' }]);
  });
});

describe('lines', () => {
  test.each(['\n', '\r\n', '\r'])('line ends %j are one and the same', (end) => {
    const { accepted, issues } = schools([header, 'S-1,Oak,51,-2', 'S-2,Ash,x,-2', ''].join(end));
    expect(accepted.map(({ id }) => id)).toEqual(['S-1']);
    expect(issues).toMatchObject([{ line: 3, field: 'latitude' }]);
  });
  test('a row after a quoted line end and a blank line is named by its physical line', () => {
    const { accepted, issues } = schools(`${header}\r\nS-1,"Oak\r\nTree ""Hall""",51,-2\r\n\r\nS-2,Ash,north,-2\r\n`);
    expect(accepted[0]?.name).toBe('Oak\nTree "Hall"');
    expect(issues).toMatchObject([{ file: 'schools.csv', line: 5, field: 'latitude', received: '"north"' }]);
  });
  test('semicolons and tabs separate as well as commas', () => {
    const semicolons = 'school_id;school_name;latitude;longitude\nS-1;Oak, the;51;-2\n';
    expect(names(semicolons)).toEqual(['Oak, the']);
    expect(names(semicolons.replaceAll(';', '\t'))).toEqual(['Oak, the']);
  });
  test('a ragged row is refused with its line, its neighbours kept', () => {
    const { accepted, issues } = schools(`${header}\nS-1,Oak,51\nS-2,Ash,51,-2,,\nS-3,Elm,51,-2,extra\n`);
    expect(accepted.map(({ id }) => id)).toEqual(['S-2']);
    expect(issues.map(({ line, expected, received }) => [line, expected, received])).toEqual([
      [2, '4 cells, as in the header', '3 cells'],
      [4, '4 cells, as in the header', '5 cells'],
    ]);
  });
  test.each([
    ['never closed', 'S-2,"Ash,51,-2'],
    ['closed too soon', 'S-2,"Ash"ley,51,-2'],
    ['in the open', 'S-2,5" Ash,51,-2'],
  ])('a quotation mark %s loses its own row only', (_, broken) => {
    const { accepted, issues } = schools(`${header}\nS-1,Oak,51,-2\n${broken}\nS-3,Elm,51,-2\nS-4,Fir,51,-2\n`);
    expect(accepted.map(({ id }) => id)).toEqual(['S-1', 'S-3', 'S-4']);
    expect(issues).toMatchObject([{ line: 3, received: 'a quotation mark out of place', severity: 'refused' }]);
  });
  test('a file of nothing but broken quotation marks comes to an end', () => {
    const { issues } = schools(`${header}\n${'"a"b\n'.repeat(2000)}`);
    expect(issues).toHaveLength(51);
    expect(issues.at(-1)).toMatchObject({ line: 52, severity: 'refused' });
  });
});

describe('headers', () => {
  test('case, spaces, hyphens and underscores make no difference', () => {
    expect(names('School ID, SCHOOL-NAME ,Latitude,LONG\nS-1,Oak,51,-2\n')).toEqual(['Oak']);
  });
  test('an unknown column is noted and its rows are accepted', () => {
    const { accepted, issues } = schools(`${header},Head teacher\nS-1,Oak,51,-2,someone\n`);
    expect(accepted).toHaveLength(1);
    expect(issues).toMatchObject([{ line: 1, field: 'Head teacher', severity: 'noted' }]);
    expect(issues[0]?.received).toContain('column 5');
  });
  test('a column that comes twice is named in both places; rows that disagree are refused', () => {
    const { accepted, issues } = schools(
      `${header},School Name\nS-1,Oak,51,-2,Oak\nS-2,Ash,51,-2,Elm\nS-3,Fir,51,-2,\n`,
    );
    expect(accepted.map(({ id }) => id)).toEqual(['S-1', 'S-3']);
    expect(issues).toMatchObject([
      { line: 1, field: 'school_name', received: '"school_name" in column 2 and "School Name" in column 5' },
      { line: 3, field: 'school_name', severity: 'refused' },
    ]);
  });
  test('a missing required column is one issue, not one a row', () => {
    const { accepted, issues } = schools('school_id,latitude,longitude\nS-1,51,-2\nS-2,51,-2\n');
    expect(accepted).toEqual([]);
    expect(issues).toMatchObject([{ line: 1, field: 'school_name', received: 'none', severity: 'refused' }]);
  });
  test('a file without a header is told so, and its first row isn’t repeated', () => {
    const { issues } = read('children', ['Robin Hollis,12/05/2015,BA14 8AA']);
    expect(issues).toMatchObject([{ line: 1, expected: expect.stringContaining('"child_id"') }]);
    expect(JSON.stringify(issues)).not.toMatch(/Hollis|2015|BA14/);
  });
  test.each(['', '\uFEFF', '\n\r\n  \n'])('an empty file (%j) is said to be empty', (text) => {
    expect(schools(text).issues).toMatchObject([{ line: 1, received: 'an empty file' }]);
  });
  test('a header alone is noted', () => {
    expect(schools(`${header}\n`)).toMatchObject({
      accepted: [],
      issues: [{ severity: 'noted', received: 'a header only' }],
    });
  });
});

test('a reference used twice, in one file or two, refuses the later row and names the earlier', () => {
  const again = [
    file(`${header}\nS-1,Oak,51,-2\nS-1,Ash,51,-2\n`, 'a.csv'),
    file(`${header}\nS-1,Elm,51,-2\n`, 'b.csv'),
  ];
  const { accepted, issues } = importRows('schools', again, nothingKnown(asAt));
  expect(accepted.map(({ name }) => name)).toEqual(['Oak']);
  expect(issues.map(({ file: name, line, received }) => [name, line, received])).toEqual([
    ['a.csv', 3, 'the reference of line 2 in a.csv'],
    ['b.csv', 2, 'the reference of line 2 in a.csv'],
  ]);
});

test('a refused row doesn’t take its reference from a good one', () => {
  const { accepted } = schools(`${header}\nS-1,Oak,95,-2\nS-1,Ash,51,-2\n`);
  expect(accepted.map(({ name }) => name)).toEqual(['Ash']);
});
