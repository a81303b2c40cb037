// Kills a PostgreSQL server as a power cut would, and starts it again. Only one that was given for this.

import { execFileSync, execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';

export interface OwnServer {
  /** Its data directory. */
  readonly data: string;
  /** What starts it again: a command for the shell, "su postgres -c 'pg_ctl -D ... -w start'". */
  readonly start: string;
}

/** Every process of it at once: the postmaster alone would leave the others to tidy up. */
export async function endAndStart({ data, start }: OwnServer): Promise<void> {
  const postmaster = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
  const of = execFileSync('ps', ['-o', 'pid=', '--ppid', String(postmaster)], { encoding: 'utf8' });
  for (const pid of [postmaster, ...of.split('\n').filter(Boolean).map(Number)]) kill(pid);
  for (let tries = 0; ; tries += 1) {
    await after(250);
    try {
      execSync(start, { stdio: 'ignore' });
      return;
    } catch (error) {
      if (tries === 40) throw error;
    }
  }
}

/** One that ended by itself meanwhile is no fault. */
function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
