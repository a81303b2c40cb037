// A sentence: plain, quiet, or a warning (which stands out by its weight as well as its colour).

import type { CardElement } from '../card.js';
import { line, run } from './literal.js';

export const text = (words: string, tone: 'plain' | 'warning' | 'quiet' = 'plain'): CardElement => {
  if (tone === 'warning') return line([run(words, { color: 'Attention', weight: 'Bolder' })]);
  if (tone === 'quiet') return line([run(words, { isSubtle: true, size: 'Small' })]);
  return line([run(words)]);
};
