// A pool in node-postgres's shape, of one connection, over PGlite's wire protocol.
// One session is all PGlite has: whoever connects waits until the one before has released.

import { type PGlite, protocol } from '@electric-sql/pglite';
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import { StoreError } from '../errors.js';
import { isEnd } from '../failures.js';
import { parserOf, toParameter } from '../values.js';
import { Engine } from './engine.js';

export class PglitePool implements PostgresPool {
  readonly #engine: Engine;
  #last: Promise<void> = Promise.resolve();

  constructor(db: PGlite | Engine) {
    this.#engine = db instanceof Engine ? db : new Engine(db);
  }

  async connect(): Promise<PostgresPoolClient> {
    const before = this.#last;
    let handOn = () => {};
    this.#last = new Promise((resolve) => {
      handOn = resolve;
    });
    await before;
    try {
      return new PgliteClient(this.#engine, await this.#engine.running(), handOn);
    } catch (error) {
      handOn();
      throw error;
    }
  }

  /** Waits for whoever still holds the connection. Closing PGlite itself is its owner's business. */
  async end(): Promise<void> {
    await this.#last;
  }
}

type Command = PostgresQueryResult<unknown>['command'];
type Row = Record<string, unknown>;
type Result = { command: Command; rowCount: number; rows: Row[] };
type Message = Awaited<ReturnType<PGlite['execProtocolStream']>>[number];

class PgliteClient implements PostgresPoolClient {
  readonly #engine: Engine;
  readonly #db: PGlite;
  #handOn: (() => void) | null;
  #inTransaction = false;

  constructor(engine: Engine, db: PGlite, handOn: () => void) {
    this.#engine = engine;
    this.#db = db;
    this.#handOn = handOn;
  }

  query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  query<R>(
    text: string | PostgresCursor<R>,
    parameters: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<R>> | PostgresCursor<R> {
    if (typeof text !== 'string') throw new Error('the embedded database has no cursors');
    if (this.#handOn === null) throw new Error('this connection was released: connect again');
    return this.#run(text, parameters).then((result) => resultOf<R>(result));
  }

  /** Gives the connection on. A transaction left open is rolled back first. */
  release(): void {
    const handOn = this.#handOn;
    if (handOn === null) return;
    this.#handOn = null;
    if (this.#inTransaction) this.#run('rollback', []).then(handOn, handOn);
    else handOn();
  }

  /** Reads every message up to ReadyForQuery before it reports an error, so that the next query starts clean. */
  async #run(sql: string, parameters: readonly unknown[]): Promise<Result> {
    const messages = await this.#ask(sql, parameters);
    let status = 'I';
    for (const message of messages) if (isReady(message)) status = message.status;
    this.#inTransaction = status !== 'I';
    const error = messages.find((message) => message.name === 'error');
    if (error === undefined) return read(messages);
    if (isEnd(error)) this.#engine.breakDown();
    throw error;
  }

  /** One that has broken down is asked nothing: it took whatever was not committed with it, as a rollback would. */
  async #ask(sql: string, parameters: readonly unknown[]): Promise<readonly Message[]> {
    if (!this.#engine.runs(this.#db)) {
      if (sql === 'rollback') return [];
      throw new StoreError('connection-lost', 'the embedded database broke down');
    }
    try {
      return await this.#db.execProtocolStream(request(sql, parameters), { throwOnError: false });
    } catch (error) {
      // What PostgreSQL refuses comes as a message: this is the program around it that failed.
      if (!this.#db.closed) this.#engine.breakDown();
      throw error;
    }
  }
}

/** Without parameters the simple protocol is used: it takes several statements at once, as a migration file has. */
function request(sql: string, parameters: readonly unknown[]): Uint8Array {
  const { serialize } = protocol;
  if (parameters.length === 0) return serialize.query(sql);
  return Buffer.concat([
    serialize.parse({ text: sql }),
    serialize.bind({ values: parameters.map(toParameter) }),
    serialize.describe({ type: 'P' }),
    serialize.execute({}),
    serialize.sync(),
  ]);
}

/** The last statement's result: its rows by column name. */
function read(messages: readonly Message[]): Result {
  let result: Result = { command: 'SELECT', rowCount: 0, rows: [] };
  let rows: Row[] = [];
  let columns: readonly { name: string; parse: (text: string) => unknown }[] = [];
  for (const message of messages) {
    if (isRowDescription(message))
      columns = message.fields.map(({ name, dataTypeID }) => ({ name, parse: parserOf(dataTypeID) }));
    else if (isDataRow(message)) {
      const row: Row = {};
      columns.forEach(({ name, parse }, i) => {
        const text = message.fields[i] ?? null;
        row[name] = text === null ? null : parse(text);
      });
      rows.push(row);
    } else if (isComplete(message)) {
      const [command = '', ...counts] = message.text.split(' ');
      result = { command: commandOf(command), rowCount: Number(counts.at(-1) ?? 0), rows };
      rows = [];
    }
  }
  return result;
}

const { messages: kinds } = protocol;
const isReady = (m: Message) => m instanceof kinds.ReadyForQueryMessage;
const isRowDescription = (m: Message) => m instanceof kinds.RowDescriptionMessage;
const isDataRow = (m: Message) => m instanceof kinds.DataRowMessage;
const isComplete = (m: Message) => m instanceof kinds.CommandCompleteMessage;

/** Kysely names five commands and reads no others: a BEGIN may pass under the name of any. */
const commandOf = (word: string): Command =>
  word === 'INSERT' || word === 'UPDATE' || word === 'DELETE' || word === 'MERGE' ? word : 'SELECT';

/** Names the rows by the type that the caller's query gives them, as pg does. */
const resultOf = <R>(result: Result) => result as PostgresQueryResult<R>;
