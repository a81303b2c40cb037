// npm run soak:power-cut: what reaches the disk, and no more, is opened again. The store lies on ext4 in a file on XFS; a
// reflink of that file at a random moment is the disk as a power cut would leave it. Needs root, loop devices, xfsprogs and
// e2fsprogs: says what is missing. Options: --cuts N (20), --seed N, --control (nothing is put on the disk: it must lose).

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { rolling } from '../services/record/everything/scene.js';
import { fill } from '../services/record/everything/world.js';
import type { Acknowledged } from './acts.js';
import { openAt } from './place.js';
import { run } from './process.js';
import type { Looked } from './verifier.js';

const { values } = parseArgs({
  options: {
    cuts: { type: 'string', default: '20' },
    seed: { type: 'string', default: '20261122' },
    control: { type: 'boolean', default: false },
  },
});
const [cuts, seed] = [Number(values.cuts), Number(values.seed)];
const sh = (command: string, ...args: readonly string[]) =>
  execFileSync(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });

const missing = [
  process.getuid?.() === 0 ? null : 'root',
  existsSync('/dev/loop-control') ? null : 'loop devices',
  ...['mkfs.xfs', 'mkfs.ext4', 'mount', 'umount'].map((each) => (found(each) ? null : each)),
].filter((each) => each !== null);
if (missing.length > 0) {
  console.log(`power cut: not run here, for want of ${missing.join(', ')}`);
  process.exit(0);
}

function found(command: string): boolean {
  try {
    sh('sh', '-c', `command -v ${command}`);
    return true;
  } catch {
    return false;
  }
}

const work = mkdtempSync(join(tmpdir(), 'placewell-power-cut-'));
const [base, live, cut] = ['base', 'live', 'cut'].map((each) => join(work, each)) as [string, string, string];
const mounted: string[] = [];
function mount(image: string, at: string): void {
  mkdirSync(at, { recursive: true });
  sh('mount', '-o', 'loop', image, at);
  mounted.push(at);
}
function unmount(at: string): void {
  sh('umount', at);
  mounted.splice(mounted.indexOf(at), 1);
}

function clear(): void {
  for (const at of mounted.toReversed()) sh('umount', '-l', at);
  mounted.length = 0;
  rmSync(work, { recursive: true, force: true });
}
// Stopped by somebody: what was mounted is let go of all the same.
process.on('exit', clear);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

const isAcknowledged = (line: unknown): line is Acknowledged =>
  typeof line === 'object' && line !== null && 'act' in line;
const isLooked = (line: unknown): line is Looked => typeof line === 'object' && line !== null && 'chainOk' in line;

const total = { acknowledged: 0, lost: 0, opens: 0, halfDone: 0, chains: 0 };
try {
  sh('truncate', '-s', '3G', join(work, 'base.img'));
  sh('mkfs.xfs', '-q', '-m', 'reflink=1', join(work, 'base.img'));
  mount(join(work, 'base.img'), base);
  sh('truncate', '-s', '700M', join(base, 'disk.img'));
  sh('mkfs.ext4', '-q', join(base, 'disk.img'));
  mount(join(base, 'disk.img'), live);
  const place = join(live, 'data');
  const store = await openAt(place);
  await fill(store, 24);
  await store.close();
  sh('sync');

  const roll = rolling(seed);
  const everything: Acknowledged[] = [];
  for (let n = 1; n <= cuts; n += 1) {
    const worker = run('worker', place, String(n), String(seed), values.control ? 'no-fsync' : 'cut');
    await worker.open;
    await after(300 + roll.n(3_700));
    // Whatever was said before the disk is looked at must be on it.
    const before = worker.heard.filter(isAcknowledged);
    sh('cp', '--reflink=always', join(base, 'disk.img'), join(base, 'cut.img'));
    worker.kill();
    const said = (await worker.said).filter(isAcknowledged);
    mount(join(base, 'cut.img'), cut);
    const verifier = run('verifier', join(cut, 'data'));
    verifier.stdin.end(JSON.stringify([...everything, ...before]));
    const looked = (await verifier.said).find(isLooked);
    unmount(cut);
    rmSync(join(base, 'cut.img'));
    total.acknowledged += before.length;
    if (looked === undefined) total.lost += before.length;
    else {
      total.opens += 1;
      total.lost += looked.lost.length;
      total.halfDone += looked.halfDone.length;
      total.chains += looked.chainOk ? 1 : 0;
    }
    const how = looked === undefined ? 'does not open' : `${looked.lost.length} lost, chain ${looked.chain}`;
    console.log(`  cut ${n}: ${before.length} acknowledged before it, ${how}`);
    // The live store goes on: what it acknowledged after the copy counts for the next.
    everything.push(...said);
  }
} finally {
  clear();
}
console.log(
  `power cut${values.control ? ', control without fsync' : ''}, seed ${seed}: ${cuts} cuts, ${total.acknowledged} acknowledged, ` +
    `${total.lost} lost, ${total.halfDone} half done, opens ${total.opens} of ${cuts}, chain verifies ${total.chains} of ${cuts}`,
);
const whole = total.lost === 0 && total.halfDone === 0 && total.opens === cuts && total.chains === cuts;
process.exit(whole !== values.control ? 0 : 1);
