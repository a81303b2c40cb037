// Files as a council would send them, and the ways to read them.

import { readFileSync } from 'node:fs';
import { day } from '#src/domain/index';
import {
  type ImportFile,
  importRows,
  type KindName,
  type Known,
  kindNames,
  learn,
  nothingKnown,
} from '#src/imports/index';

export const asAt = day('2025-03-31');

export const file = (text: string, name = 'file.csv'): ImportFile => ({ name, bytes: new TextEncoder().encode(text) });

export const example = (kind: string): ImportFile => ({
  name: `${kind}.csv`,
  bytes: readFileSync(new URL(`../../docs/examples/${kind}.csv`, import.meta.url)),
});

const learnExample = <K extends KindName>(known: Known, kind: K): Known =>
  learn(known, kind, importRows(kind, [example(kind)], known).accepted);

/** What is held once every example has been imported into an empty store. */
export const exampleKnown: Known = kindNames.reduce(learnExample, nothingKnown(asAt));

/** Imports rows of text under a header; lines are joined as given. */
export const read = <K extends KindName>(kind: K, lines: readonly string[], known: Known = exampleKnown) =>
  importRows(kind, [file(`${lines.join('\n')}\n`)], known);
