// A reference as a person types one: R-204, r-204; not a sentence.

import { badInput, type Refused } from '../outcome/outcome.js';

/** The form that an import takes; null when the text has it. */
export function malformedReference(text: string, what: 'referral' | 'home'): Refused | null {
  if (/^[\p{L}\p{N}][\p{L}\p{N}._/#-]{0,59}$/u.test(text)) return null;
  const expected = `a reference such as ${what === 'referral' ? 'R-204' : 'H-310'}: letters, digits and . _ / # -, without spaces`;
  const received = text.length > 60 ? `${text.length} characters` : JSON.stringify(text);
  return badInput('bad-reference', `That is not a ${what}'s reference.`, {
    problems: [{ where: `<${what}>`, expected, received }],
  });
}
