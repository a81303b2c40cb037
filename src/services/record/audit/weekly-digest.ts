// The week's audit in a few numbers, for people outside: where the head stands, and how many acts of each kind there were.

import { countActs, type Head, lastAnchor } from '#src/store/index';
import type { RecordDeps } from '../terms.js';
import type { Broken } from './follows.js';
import { tellHead } from './tell-head.js';

export interface WeeklyDigest {
  readonly head: Head | null;
  /** Where the last digest stood; null for the first. */
  readonly since: Head | null;
  readonly lines: number;
  readonly acts: readonly { readonly act: string; readonly lines: number }[];
  readonly broken: Broken | null;
}

/** Anchors the head, so that the next digest begins where this one ends. No reference and no person is in it. */
export async function weeklyDigest(deps: Pick<RecordDeps, 'store' | 'now'>): Promise<WeeklyDigest> {
  const before = await lastAnchor(deps.store.db, 'weekly');
  const { head, broken } = await tellHead(deps, 'weekly');
  const acts = await countActs(deps.store.db, { after: before?.seq ?? 0, upTo: head?.seq ?? 0 });
  return {
    head,
    since: before === null ? null : { seq: before.seq, hash: before.hash },
    lines: acts.reduce((sum, each) => sum + each.lines, 0),
    acts,
    broken,
  };
}
