// What is wrong with a file, said so that the person who made it can put it right.

/** One thing found in a file: where it is, what was expected there and what came. */
export interface Issue {
  readonly file: string;
  /** Physical line on which the row starts, counting the lines inside quoted cells; the header is usually line 1. */
  readonly line: number;
  /** The column as docs/data.md names it; empty when the whole line or file is meant. */
  readonly field: string;
  readonly expected: string;
  /** The value where it is a code or a number; only its kind ("text of 9 characters") where it could name a person. */
  readonly received: string;
  /** `refused`: the row was not accepted. `noted`: it was, and a person should look. */
  readonly severity: 'refused' | 'noted';
}

/** A fault before its place is known. */
export interface Problem {
  readonly field: string;
  readonly expected: string;
  readonly received: string;
  /** Left out, the row is refused. */
  readonly severity?: Issue['severity'];
}

export interface Place {
  readonly file: string;
  readonly line: number;
}

export const issueAt = (place: Place, problem: Problem): Issue => ({
  file: place.file,
  line: place.line,
  field: problem.field,
  expected: problem.expected,
  received: problem.received,
  severity: problem.severity ?? 'refused',
});

/** A cell's value as an issue may show it: shortened, or only its kind where the column is private. */
export function shown(text: string, isPrivate: boolean): string {
  if (text === '') return 'nothing';
  if (isPrivate) return `text of ${text.length} characters`;
  const flat = text.replace(/\s+/gu, ' ');
  return flat.length > 40 ? `"${flat.slice(0, 40)}…"` : `"${flat}"`;
}
