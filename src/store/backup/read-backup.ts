// Reads a backup through, and stops at the first thing that is not as its manifest says.

import { createHash, type Hash } from 'node:crypto';
import { asJson, END_LINE, type Manifest, readManifest, type TableEntry } from './format.js';
import { BackupRefused, eachLine } from './lines.js';

export interface Taking {
  manifest(manifest: Manifest): Promise<void>;
  /** Whole rows of one table, in order; several times for a long table. */
  rows(table: TableEntry, lines: readonly string[]): Promise<void>;
}

/** Characters of rows that are handed over at once. */
const BATCH = 1_000_000;

/** Throws BackupRefused, naming the place. What was taken before that must be undone by whoever took it. */
export async function readBackup(path: string, taking: Taking): Promise<Manifest> {
  const reader = new Reader(taking);
  const lines = await eachLine(path, (line, at) => reader.line(line, at));
  return reader.end(lines);
}

class Reader {
  readonly #taking: Taking;
  #manifest: Manifest | null = null;
  #index = 0;
  #seen = 0;
  #hash: Hash = createHash('sha256');
  #batch: string[] = [];
  #size = 0;
  #ended = false;

  constructor(taking: Taking) {
    this.#taking = taking;
  }

  async line(text: string, at: number): Promise<void> {
    if (this.#manifest === null) {
      const read = readManifest(text);
      if (!read.ok) throw new BackupRefused(read.why, read.fault);
      this.#manifest = read.manifest;
      await this.#taking.manifest(read.manifest);
      return this.#passWhatIsComplete(at);
    }
    const table = this.#manifest.tables[this.#index];
    if (table === undefined) {
      if (this.#ended || text !== END_LINE) throw damaged(at, null, 'the end of the backup', 'another line');
      this.#ended = true;
      return;
    }
    if (!isRow(text, table))
      throw damaged(
        at,
        table.name,
        `a row of ${table.name} with its ${table.columns.length} columns`,
        'something else',
      );
    this.#hash.update(`${text}\n`);
    this.#seen += 1;
    this.#batch.push(text);
    this.#size += text.length;
    if (this.#size >= BATCH) await this.#handOver(table);
    await this.#passWhatIsComplete(at);
  }

  end(lines: number): Manifest {
    if (this.#manifest === null) throw notOne();
    const table = this.#manifest.tables[this.#index];
    if (table !== undefined)
      throw damaged(
        lines + 1,
        table.name,
        `${table.rows} rows of ${table.name}`,
        `${this.#seen}: the file is cut short`,
      );
    if (!this.#ended) throw damaged(lines + 1, null, 'the end of the backup', 'nothing: the file is cut short');
    return this.#manifest;
  }

  async #passWhatIsComplete(at: number): Promise<void> {
    for (;;) {
      const table = this.#manifest?.tables[this.#index];
      if (table === undefined || this.#seen < table.rows) return;
      const sum = this.#hash.digest('hex');
      if (sum !== table.sha256)
        throw damaged(
          at,
          table.name,
          `rows of ${table.name} with the sum ${table.sha256}`,
          `the sum ${sum}: a row was changed`,
        );
      await this.#handOver(table);
      this.#index += 1;
      this.#seen = 0;
      this.#hash = createHash('sha256');
    }
  }

  async #handOver(table: TableEntry): Promise<void> {
    const lines = this.#batch;
    this.#batch = [];
    this.#size = 0;
    if (lines.length > 0) await this.#taking.rows(table, lines);
  }
}

function isRow(text: string, { columns }: TableEntry): boolean {
  const json = asJson(text);
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return false;
  const names = Object.keys(json);
  return names.length === columns.length && columns.every((column) => Object.hasOwn(json, column));
}

const damaged = (line: number, table: string | null, expected: string, received: string) =>
  new BackupRefused('damaged', { line, table, expected, received });

const notOne = () =>
  new BackupRefused('not-a-backup', {
    line: 0,
    table: null,
    expected: 'the manifest of a Placewell backup',
    received: 'an empty file',
  });
