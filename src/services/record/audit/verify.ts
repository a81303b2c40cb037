// Is the audit whole? Every line is hashed again here, and the chain is held to every place where its head was told.

import {
  type Anchor,
  anchorsBeside,
  type Head,
  lastAnchor,
  readChain,
  readFalseBody,
  readHashAt,
  readHead,
  type Store,
} from '#src/store/index';
import { type Broken, firstBroken } from './follows.js';

export interface Verified {
  readonly ok: boolean;
  readonly lines: number;
  readonly head: Head | null;
  /** Where the head was last told outside the database. */
  readonly anchor: Anchor | null;
  /** The first line that does not follow, or an anchor that the chain does not go through. */
  readonly broken: Broken | null;
}

/** Lines read at a time: a few megabytes, and others are served between. */
const BATCH = 2_000;

/**
 * Not by the database's own function: whoever can change a line behind its triggers can change that function too. Lines
 * written meanwhile are left for the next time. `kept` are anchors that somebody wrote down outside.
 */
export async function verifyChain({ db }: Store, kept: readonly Head[] = [], batch = BATCH): Promise<Verified> {
  const [head, anchor] = [await readHead(db), await lastAnchor(db)];
  let last: Head | null = null;
  let lines = 0;
  while ((last?.seq ?? 0) < (head?.seq ?? 0)) {
    const next = await readChain(db, last?.seq ?? 0, batch);
    const broken = firstBroken(last, next);
    if (broken !== null) {
      const before = next.filter(({ seq }) => seq < broken.seq);
      return { ok: false, lines: lines + before.length, head, anchor, broken };
    }
    const end = next.at(-1);
    if (end === undefined) break;
    last = { seq: end.seq, hash: end.hash };
    lines += next.length;
  }
  const changed = await readFalseBody(db);
  if (changed !== null) return { ok: false, lines, head, anchor, broken: { seq: changed, what: 'shown-changed' } };
  const beside = await Promise.all(kept.map(async (each) => ({ ...each, now: await readHashAt(db, each.seq) })));
  const broken = firstMissed([...(await anchorsBeside(db)), ...beside]);
  return { ok: broken === null, lines, head, anchor, broken };
}

/** Of anchors and the hash that the chain has there now: the first that it does not go through. */
export function firstMissed(anchors: readonly (Head & { readonly now: string | null })[]): Broken | null {
  const missed = anchors.filter(({ hash, now }) => hash !== now).toSorted((a, b) => a.seq - b.seq)[0];
  return missed === undefined ? null : { seq: missed.seq, what: missed.now === null ? 'cut-off' : 'rewritten' };
}
