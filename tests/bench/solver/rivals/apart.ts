// A rival in a process of its own, watched: what cannot be stopped from within is killed, for its time or its memory.

import { execFileSync, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { InstanceShape } from '../../../solver/selection/instances.js';
import { isCpu } from './clock.js';
import type { Outcome } from './outcome.js';

export interface Job {
  readonly method: 'highs' | 'javascript-lp-solver';
  readonly shape: InstanceShape;
  /** HiGHS stops itself near this, and then tells its gap; killed, it tells nothing. */
  readonly seconds: number;
  readonly weights: readonly number[] | null;
}

const program = fileURLToPath(new URL('./child.js', import.meta.url));
const EVERY = 250;
/** Seconds beyond its time, for what is measured three times. */
const GRACE = 5;
const MEGABYTES = { highs: 8000, 'javascript-lp-solver': 3000 } as const;

/** Killed a quarter after its time: HiGHS has been seen to overrun its limit four times over in one linear solve. */
export function apart(job: Job): Promise<Outcome> {
  return new Promise((done, failed) => {
    const most = MEGABYTES[job.method];
    const limits = isCpu ? { ...job, seconds: 1e6 } : job;
    const words = [program, JSON.stringify(limits), ...(isCpu ? ['--cpu'] : [])];
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'ignore'] });
    const begun = { at: Number.POSITIVE_INFINITY };
    let heard = '';
    let stopped: Outcome | null = null;
    const stop = (status: 'capped' | 'failed', milliseconds: number, note: string) => {
      stopped = { status, milliseconds, levels: [], gap: null, note };
      child.kill('SIGKILL');
    };
    const watch = setInterval(() => {
      const { seconds, megabytes } = usage(child.pid ?? 0);
      const spent = (isCpu ? seconds : performance.now() / 1000) - begun.at;
      if (spent > GRACE + 1.25 * job.seconds) stop('capped', 1000 * spent, 'time');
      else if (megabytes > most) stop('failed', 1000 * spent, `memory over ${most} MB`);
    }, EVERY);
    child.stdout.on('data', (chunk: Buffer) => {
      heard += chunk.toString();
      if (heard.startsWith('begun\n') && begun.at === Number.POSITIVE_INFINITY)
        begun.at = isCpu ? usage(child.pid ?? 0).seconds : performance.now() / 1000;
    });
    child.on('error', failed);
    child.on('close', (code) => {
      clearInterval(watch);
      const told = heard.slice('begun\n'.length);
      if (stopped !== null) return done(stopped);
      if (code === 0 && told !== '') return done(JSON.parse(told));
      done({ status: 'failed', milliseconds: 0, levels: [], gap: null, note: `ended with code ${code}` });
    });
  });
}

/** Processor seconds and resident memory by `ps`; 0 where there is none, and once the process has ended. */
function usage(pid: number): { readonly seconds: number; readonly megabytes: number } {
  try {
    const options = ['-o', 'rss=', '-o', 'time=', '-p', `${pid}`];
    const said = execFileSync('ps', options, { stdio: ['ignore', 'pipe', 'ignore'] }).toString();
    const [kilobytes = '0', time = '0'] = said.trim().split(/\s+/);
    const seconds = time.split(/[:-]/).reduce((sum, part) => 60 * sum + Number(part), 0);
    return { seconds, megabytes: Number(kilobytes) / 1024 };
  } catch {
    return { seconds: 0, megabytes: 0 };
  }
}
