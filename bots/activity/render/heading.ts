// A heading, announced as one; text that could be taken for markdown gives up the role to be shown as it is.

import type { CardElement } from '../card.js';
import { holdsMarkup, line, literal, run } from './literal.js';

export const heading = (text: string): CardElement =>
  holdsMarkup(text)
    ? line([run(text, { weight: 'Bolder', size: 'Medium' })])
    : { type: 'TextBlock', text: literal(text), style: 'heading', size: 'Medium', weight: 'Bolder', wrap: true };
