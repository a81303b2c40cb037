// The hash of one line of the audit, made here from its fields and not by the database that is to be judged by it.

import { createHash } from 'node:crypto';
import type { SealedLine } from '#src/store/index';

export type ToSeal = Pick<SealedLine, 'seq' | 'at' | 'actor' | 'act' | 'subject' | 'surface' | 'detail' | 'previous'>;

/** As migration 0012 says it: SHA-256 of the hash before, as bytes, and the line as a JSON array in UTF-8. */
export const sealOf = ({ seq, at, actor, act, subject, surface, detail, previous }: ToSeal): string =>
  createHash('sha256')
    .update(Buffer.from(previous ?? '', 'hex'))
    .update(`[${[seq, ...[at, actor, act, subject, surface].map((each) => JSON.stringify(each)), detail].join(', ')}]`)
    .digest('hex');
