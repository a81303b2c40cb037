// Does each line follow from the one before? The first that does not is named; nothing after it can be trusted.

import type { Head, SealedLine } from '#src/store/index';
import { sealOf } from './seal.js';
import { isShownAct } from './shown.js';

/**
 * edited: its fields do not make its hash · gap: a number is missing before it · wrong-previous: it was not written after
 * the line that stands before it · shown-changed: what was kept as shown is gone, or is not what the line says ·
 * cut-off: an anchor was told beyond the last line · rewritten: an anchor was told with another hash.
 */
export type ChainFault = 'edited' | 'gap' | 'wrong-previous' | 'shown-changed' | 'cut-off' | 'rewritten';

export interface Broken {
  readonly seq: number;
  readonly what: ChainFault;
}

/** `before` is where the lines begin: null at the start of the chain. */
export function firstBroken(before: Head | null, lines: readonly SealedLine[]): Broken | null {
  let last = before;
  for (const line of lines) {
    const what = faultOf(last, line);
    if (what !== null) return { seq: what === 'gap' ? (last?.seq ?? 0) + 1 : line.seq, what };
    last = line;
  }
  return null;
}

function faultOf(last: Head | null, line: SealedLine): ChainFault | null {
  if (line.seq !== (last?.seq ?? 0) + 1) return 'gap';
  if (sealOf(line) !== line.hash) return 'edited';
  if (line.previous !== (last?.hash ?? null)) return 'wrong-previous';
  return sightIsWhole(line) ? null : 'shown-changed';
}

/** The line names the digest of what was shown: a sight taken away, added or changed shows against it. */
function sightIsWhole({ detail, sight, act }: SealedLine): boolean {
  if (sight === null && !isShownAct(act)) return true;
  const named = sightIn(detail);
  if (sight === null) return named.digest === undefined;
  return sight.kept && (['digest', 'replay', 'form'] as const).every((field) => sight[field] === named[field]);
}

function sightIn(detail: string): Readonly<Partial<Record<'digest' | 'replay' | 'form', unknown>>> {
  const read: unknown = JSON.parse(detail);
  return typeof read === 'object' && read !== null ? read : {};
}
