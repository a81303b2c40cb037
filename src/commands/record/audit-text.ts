// The audit in words: whether it is whole and where not, and its lines.

import type { AuditLine } from '#src/domain/index';
import type { ChainFault, Verified } from '#src/services/index';

export function verifiedText({ ok, lines, head, anchor, broken }: Verified): string {
  return [
    ok ? `The audit is whole: ${counted(lines)}, each following from the one before.` : brokenText(broken, lines),
    head === null ? 'Nothing has been done yet, so there is no head.' : `Head: ${head.seq}:${head.hash}`,
    anchor === null
      ? 'Its head was never told outside the database: a cut tail could not be seen.'
      : `Last told outside: ${anchor.seq}:${anchor.hash} on ${anchor.at.toISOString()} (${anchor.told})`,
  ].join('\n');
}

const brokenText = (broken: Verified['broken'], lines: number): string =>
  broken === null
    ? 'The audit is not whole.'
    : `The audit is not whole. Line ${broken.seq}: ${faults[broken.what]} Before it, ${counted(lines)} in order.`;

const faults: Readonly<Record<ChainFault, string>> = {
  edited: 'it was changed after it was written.',
  gap: 'it is missing.',
  'wrong-previous': 'it was not written after the line that stands before it.',
  'shown-changed': 'what it says was shown is gone, or is something else.',
  'cut-off': 'its hash was told outside, and the audit no longer reaches it.',
  rewritten: 'its hash was told outside, and is another one now.',
};

export const linesText = (lines: readonly AuditLine[]): string =>
  lines
    .map(
      ({ seq, at, actor, act, subject, surface, detail }) =>
        `${seq}  ${at.toISOString()}  ${actor}  ${act}  ${subject}  ${surface}${detailText(detail)}`,
    )
    .join('\n');

const detailText = (detail: AuditLine['detail']): string => {
  const said = Object.entries(detail).map(([name, value]) => `${name}=${plain(name, value)}`);
  return said.length === 0 ? '' : `  ${said.join(' ')}`;
};

/** A digest is for programs: its beginning is enough to tell two apart by eye. */
const plain = (name: string, value: unknown): string =>
  typeof value === 'string' ? (name === 'digest' ? `${value.slice(0, 12)}…` : value) : JSON.stringify(value);

const counted = (n: number) => `${n.toLocaleString('en-GB')} ${n === 1 ? 'line' : 'lines'}`;
