// Who owns a data folder: a process by its number and start time, since numbers are used again.

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { codeOf } from '../errors.js';

const ownerSchema = z.object({
  pid: z.int().positive(),
  /** Start time in clock ticks since boot; null where the system doesn't tell (only Linux does). */
  start: z.string().nullable(),
  url: z.string().optional(),
  token: z.string().optional(),
});

export type Owner = Readonly<z.infer<typeof ownerSchema>>;

/** The owner a lock file names; null when there is none, or a power cut left the file empty. */
export function ownerFrom(text: string | null): Owner | null {
  if (text === null) return null;
  try {
    return ownerSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

export const thisProcess = (): Owner => ({ pid: process.pid, start: startOf(process.pid) });

export const sameProcess = (a: Owner, b: Owner): boolean => a.pid === b.pid && a.start === b.start;

export function isRunning(owner: Owner): boolean {
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false;
  }
  const stat = statOf(owner.pid);
  if (stat?.state === 'Z') return false; // dead, and its parent hasn't noticed
  return stat === null || owner.start === null || stat.start === owner.start;
}

const startOf = (pid: number): string | null => statOf(pid)?.start ?? null;

/** Fields 3 and 22 of /proc/<pid>/stat; the name before them may hold spaces and brackets. Null without a /proc. */
function statOf(pid: number): { readonly state: string; readonly start: string } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, start] = [fields[0], fields[19]];
    return state === undefined || start === undefined ? null : { state, start };
  } catch {
    return null;
  }
}
