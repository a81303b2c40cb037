// CBC, another solver, run on a model file: what it says is the least, and how long its own process took.

import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface CbcAnswer {
  /** `failed`: it could not read the file, or ended without a result. */
  readonly status: 'optimal' | 'infeasible' | 'stopped' | 'failed';
  readonly least: number | null;
  /** Proved: nothing is less. */
  readonly bound: number | null;
  /** Of its own process, with reading the file. */
  readonly milliseconds: number;
  /** The processor's part of it, in milliseconds, as it says itself. */
  readonly processor: number;
}

export const hasCbc = (): boolean => spawnSync('cbc', ['-quit'], { stdio: 'ignore' }).error === undefined;

/** Proven to less than one, which is enough where every value is whole. */
export async function runCbc(
  text: string,
  seconds: number,
  counted: 'elapsed' | 'cpu' = 'elapsed',
): Promise<CbcAnswer> {
  const folder = mkdtempSync(join(tmpdir(), 'placewell-cbc-'));
  try {
    const file = join(folder, 'model.mps');
    writeFileSync(file, text);
    const from = performance.now();
    const said = await heard('cbc', [
      ...[file, '-timeMode', counted, '-sec', `${seconds}`],
      ...['-ratioGap', '0', '-allowableGap', '0.999', '-solve'],
    ]);
    const processor = 1000 * Number(/^Total time \(CPU seconds\): +([\d.]+)/m.exec(said)?.[1] ?? 0);
    return { ...read(said), milliseconds: performance.now() - from, processor };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const heard = (command: string, options: readonly string[]): Promise<string> =>
  new Promise((done, failed) => {
    const child = spawn(command, options, { stdio: ['ignore', 'pipe', 'ignore'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', failed);
    child.on('close', () => done(Buffer.concat(chunks).toString()));
  });

function read(said: string): Pick<CbcAnswer, 'status' | 'least' | 'bound'> {
  const number = (pattern: RegExp): number | null => {
    const found = pattern.exec(said)?.[1];
    return found === undefined ? null : Number(found) + 0;
  };
  const least = number(/^(?:Objective value: +|Optimal - objective value )(\S+)$/m);
  const faulty = /There were \d+ errors on input|not valid/.test(said);
  if (faulty) return { status: 'failed', least: null, bound: null };
  if (/Result - Optimal solution found$|^Optimal - objective value/m.test(said))
    return { status: 'optimal', least, bound: least };
  if (/infeasible/i.test(said)) return { status: 'infeasible', least: null, bound: null };
  if (/Result - Stopped on/.test(said)) return { status: 'stopped', least, bound: number(/^Lower bound: +(\S+)$/m) };
  return { status: 'failed', least: null, bound: null };
}
