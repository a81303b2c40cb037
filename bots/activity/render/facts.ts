// Facts as two aligned columns, a row each: the name quiet, the value plain.

import type { Fact } from '#bots/replies/reply';
import type { CardElement } from '../card.js';
import { line, run } from './literal.js';

export const facts = (all: readonly Fact[]): readonly CardElement[] =>
  all.map((fact) => ({
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [
      { type: 'Column', width: 2, items: [line([run(fact.name, { isSubtle: true })])] },
      { type: 'Column', width: 3, items: [line([run(fact.value)])] },
    ],
  }));
