// Undoing, notices, the audit, replays and broken glass, in words.

import { momentText, readable } from './times.js';

export const undoWords = {
  undone: (act: string, subject: string) => `Undone: ${act} (${subject.replace(/^hold /, '')}).`,
  cannot: (what: readonly string[]) => `This part cannot be undone: ${what.join('; ')}.`,
  narrowing: 'To see the whole list again, say "everything".',
} as const;

/** "hold-made" as "hold made": the audit's own words are plain enough. */
export const actText = (act: string): string => act.replaceAll('-', ' ');

export const auditWords = {
  title: (subject: string) => `The audit of ${subject}`,
  head: ['Line', 'When', 'Who', 'What', 'Of', 'Where'] as const,
  none: (subject: string) => `The audit has no line of ${subject} that you may read.`,
  newest: (n: number) => `The newest ${n} lines.`,
  whole: (lines: number) =>
    `The audit is whole: ${lines.toLocaleString('en-GB')} lines, each following from the one before.`,
  notWhole: (line: number | null) =>
    `The audit is not whole${line === null ? '' : `: line ${line} is not as it was written`}. Tell whoever keeps the data now.`,
  headIs: (seq: number, hash: string) => `Its head is ${seq}:${hash}`,
  which: 'The audit of what? Say "audit R-204", "audit D-1" or "verify audit".',
} as const;

export const replayWords = {
  title: (id: string) => `What was shown under ${id}`,
  shown: (subject: string, at: string, to: string) => `${subject}, shown on ${at} to ${to}, byte for byte:`,
  asJson: 'It was shown as JSON to a program: "placewell replay" at the command line gives its bytes.',
  which: 'Which replay? Say "replay" and the id that an answer ends with.',
} as const;

export const glassWords = {
  why: (record: string) =>
    `Why must ${record} be opened to you now? Say "break glass ${record} because …". Your manager is told, and everything you then do is marked.`,
  which: 'Which record? Say "break glass R-9 because …".',
  broken: (record: string, until: string) =>
    `${record} is open to you until ${until}. A manager has been told, and everything you do meanwhile is marked.`,
} as const;

export const noticeWords = {
  title: 'What you have been told',
  none: 'There is nothing to tell you.',
  head: ['When', 'What'] as const,
} as const;

const text = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(text).join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** References and codes alone: a notice never says what somebody is called. */
export function noticeText(
  {
    code,
    subject,
    detail,
  }: { readonly code: string; readonly subject: string; readonly detail: Readonly<Record<string, unknown>> },
  now: Date,
): string {
  const of = (name: string) => readable(text(detail[name]), now);
  switch (code) {
    case 'hold-lapsed':
      return `${subject.replace(/^hold /, '')} lapsed: the place is free for others.`;
    case 'countersign-owed':
      return `${subject}: countersign what you said by telephone, by ${of('by')}. Say "countersign ${subject}".`;
    case 'glass-broken':
      return `${text(detail.by)} opened ${subject} by breaking the glass, until ${untilOf(detail.until, now)}.`;
    case 'household-to-check':
      return `${subject} ended, and the child may live there still: say who lives in ${of('homes') || 'the home'} now.`;
    case 'end-reason-owed':
      return `${subject} was ended by another placement: say why, with "end ${subject}".`;
    default:
      return `${subject}: ${actText(code)}.`;
  }
}

const untilOf = (value: unknown, now: Date): string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value))
    ? momentText(new Date(value), now)
    : 'a time that is not recorded';
