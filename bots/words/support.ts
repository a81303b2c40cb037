// The support that would make an option meet what it does not meet alone, in words.

import type { Support } from '#src/services/index';
import { dayText } from './amounts.js';
import { needWords } from './reasons/needs.js';

export function saySupport(support: Support): string {
  switch (support.code) {
    case 'bridging':
      return `a bridge until ${dayText(support.until)}, with the next step found before then`;
    case 'training':
      return `training in support around ${needWords(support.need)}`;
    case 'interpreter':
      return `an interpreter for ${support.language}`;
    case 'faith-link':
      return `a link to the child's faith (${support.faith})`;
    case 'culture-link':
      return `a link to the child's culture (${support.culture})`;
  }
}
