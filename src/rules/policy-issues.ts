// What is wrong with a policy file, field by field: its place, what was expected there, and what came.

import type { z } from 'zod';

export interface PolicyIssue {
  /** Where in the file: "weights.child.wishes"; empty is the file as a whole. */
  readonly path: string;
  readonly expected: string;
  readonly received: string;
}

/** A form's own issue -> ours. A field nobody knows is named each by itself, so that a typing slip is seen. */
export function issuesOf(issue: z.core.$ZodIssue): readonly PolicyIssue[] {
  const path = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: path === '' ? key : `${path}.${key}`,
      expected: 'no field of that name: a policy has none',
      received: shown(Reflect.get(Object(issue.input), key)),
    }));
  return [{ path, expected: expectedBy(issue), received: receivedBy(issue) }];
}

type Named = Exclude<z.core.$ZodIssue, z.core.$ZodIssueUnrecognizedKeys>;

const kinds: Readonly<Record<string, string>> = {
  number: 'a number',
  int: 'a whole number',
  string: 'text',
  array: 'a list',
  object: 'named fields',
  record: 'named fields',
};

function expectedBy(issue: Named): string {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.length === 1 ? String(issue.values[0]) : `one of ${issue.values.join(', ')}`;
    case 'too_small':
      return atLeast(issue.origin, `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`);
    case 'too_big':
      return `${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}`;
    default:
      return ours.exec(issue.message)?.[1] ?? issue.message;
  }
}

const atLeast = (origin: string, limit: string): string =>
  origin === 'array' ? 'at least one in the list' : origin === 'string' ? 'some text' : limit;

/** Our own checks say what came; of the others the value itself is shown. */
const receivedBy = (issue: Named): string =>
  (issue.code === 'custom' ? ours.exec(issue.message)?.[2] : undefined) ?? shown(issue.input);

const ours = /^expected (.*?)(?:, received (.*))?$/;
const LONGEST = 60;

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
