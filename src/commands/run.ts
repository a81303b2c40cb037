// One command from beginning to end: understood, its files read, done here or by the server that holds the data, printed.

import { resolve } from 'node:path';
import { type Config, type Problem, readConfig } from '#src/config';
import { dayInLondon, parseDay } from '#src/domain/index';
import { createLog, type Log } from '#src/log';
import { dataPlace } from './data/data-place.js';
import type { Io } from './edge/io.js';
import { type Line, needsNoData, parseLine } from './line/index.js';
import { malformedOperands } from './order/operands.js';
import { type Order, orderFrom } from './order/order.js';
import { policyFrom } from './order/policy.js';
import { crashed } from './outcome/crash.js';
import type { ExitCode } from './outcome/exit-codes.js';
import { unwritableFolder, writeFiles } from './outcome/files.js';
import { badInput, type Outcome, print, type Refused, render, type Told } from './outcome/outcome.js';
import { newReference } from './outcome/reference.js';
import { worksWithoutData } from './work.js';

/** Prints what the command comes to and gives its exit code. Never rejects: a fault of ours has a code of its own. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const parsed = parseLine(argv);
  const json = parsed.ok ? parsed.line.options.json !== undefined : parsed.json;
  const say = (told: Told) => print(render(told, json), io);
  if (!parsed.ok) return say(badInput('bad-command-line', parsed.message, { problems: parsed.problems }));
  const read = readConfig(io.environment);
  if (!read.ok) return say(wrongEnvironment(read.problems));
  const line = asWhom(parsed.line, read.config);
  const log = createLog(read.config.logLevel ?? (line.command === 'serve' ? 'info' : 'warn'), io.err);
  try {
    if (asksForHelp(line)) return say(await helpFor(line));
    if (line.command === 'serve') return await (await import('./serve/index.js')).serve(line, read.config, io, log);
    return print(await outcomeOf(line, read.config, io, log), io);
  } catch (error) {
    return say(crashed(error, log, newReference()));
  }
}

async function outcomeOf(line: Line, config: Config, io: Io, log: Log): Promise<Outcome> {
  const json = line.options.json !== undefined;
  const malformed = await malformedOperands(line);
  if (malformed !== null) return render(malformed, json);
  const ordered = await orderFrom(line, config.policyFile, io.folder);
  if (!ordered.ok) return render(ordered.refused, json);
  const { order } = ordered;
  const unfit = await unfitPolicy(order);
  if (unfit !== null) return render(unfit, json);
  const folder = line.options['write-model'];
  const unwritable = folder === undefined ? null : await unwritableFolder(resolve(io.folder, folder), folder);
  if (unwritable !== null) return render(unwritable, json);
  if (needsNoData(line.command, line.operands)) return render(await withoutData(order, io, log), json);
  const placed = dataPlace(line.options.data, config, io.folder);
  if (!placed.ok) return render(placed.refused, json);
  const { atTheData } = await import('./data/at-the-data.js');
  const outcome = await atTheData(order, placed.place, io, log);
  if (folder === undefined || outcome.files === undefined) return outcome;
  const failed = await writeFiles(resolve(io.folder, folder), folder, outcome.files);
  return failed === null ? outcome : render(failed, json);
}

/** A policy that cannot be used is told before any data is opened or made. */
async function unfitPolicy({ command, policy, files }: Order): Promise<Refused | null> {
  for (const file of command === 'policy' ? [policy, ...files] : [policy]) {
    const read = file === null ? null : await policyFrom(file);
    if (read !== null && !read.ok) return read.refused;
  }
  return null;
}

async function withoutData(order: Order, io: Io, log: Log): Promise<Told> {
  const policy = await policyFrom(order.policy);
  if (!policy.ok) return policy.refused;
  const work = await worksWithoutData[order.command]?.();
  if (work === undefined) throw new Error(`no work for ${order.command}`);
  const asAt = parseDay(order.options['as-at'] ?? '');
  return work(order, { policy: policy.policy, asAt, today: () => dayInLondon(io.now()), log });
}

/** PLACEWELL_AS says for every command what `--as` says for one; a server asks each person who they are. */
const asWhom = (line: Line, { as }: Config): Line =>
  as === null || line.options.as !== undefined || line.command === 'serve'
    ? line
    : { ...line, options: { ...line.options, as } };

const asksForHelp = ({ command, options }: Line) =>
  command === 'help' || options.help !== undefined || options.version !== undefined;

async function helpFor(line: Line): Promise<Told> {
  return (await import('./help.js')).help(line);
}

const wrongEnvironment = (problems: readonly Problem[]) =>
  badInput('bad-environment', 'The environment is not as it should be.', { problems });
