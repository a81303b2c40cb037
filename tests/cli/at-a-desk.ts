// A command done at a store in memory, as a running server does it: no process, no folder, no clock.

import { createRequire } from 'node:module';
import { day, parseDay } from '#src/domain/index';
import { createLog } from '#src/log';
import { readPolicy } from '#src/rules/index';
import { jsonSchemas } from '#src/services/schemas/index';
import type { Store } from '#src/store/index';
import { parseLine } from '../../src/commands/line/index.js';
import type { GivenFile, Order } from '../../src/commands/order/order.js';
import type { Told } from '../../src/commands/outcome/outcome.js';
import { worksOnData } from '../../src/commands/work.js';
import { solvingHere } from '../helpers/solver.js';

export const policy = (() => {
  const read = readPolicy(createRequire(import.meta.url)('#files/src/policy.json'));
  if (!read.ok) throw new Error('the own policy does not read');
  return read.policy;
})();

export const csv = (name: string, ...lines: readonly string[]): GivenFile => ({
  name,
  bytes: Buffer.from(`${lines.join('\n')}\n`),
});

export interface At {
  readonly store: Store;
  readonly inFolder?: boolean;
  readonly files?: readonly GivenFile[];
  readonly postcodes?: GivenFile;
}

/** What the command comes to. Its JSON has passed the schema of its kind. */
export async function atADesk(
  argv: readonly string[],
  { store, inFolder = true, files = [], postcodes }: At,
): Promise<Told> {
  const parsed = parseLine(argv);
  if (!parsed.ok) throw new Error(parsed.message);
  const order: Order = { ...parsed.line, files, policy: null, postcodes: postcodes ?? null };
  const work = await worksOnData[order.command]?.();
  if (work === undefined) throw new Error(`no work for ${order.command}`);
  const asAt = parseDay(order.options['as-at'] ?? '');
  const told = await work(order, {
    as: null,
    store,
    policy,
    asAt,
    today: () => day('2027-01-04'),
    now: () => new Date('2027-01-04T09:00:00Z'),
    log: createLog('silent', () => undefined),
    inFolder,
    ...solvingHere(),
  });
  checked(told.json);
  return told;
}

/** Parsed by the schema of its kind: an answer with a field more or less is no answer. */
export function checked(json: unknown): void {
  const kind = typeof json === 'object' && json !== null ? Reflect.get(json, 'kind') : undefined;
  const found = Object.entries(jsonSchemas).find(([name]) => name === kind);
  if (found === undefined) throw new Error(`no schema for ${String(kind)}`);
  found[1].parse(JSON.parse(JSON.stringify(json)));
}
