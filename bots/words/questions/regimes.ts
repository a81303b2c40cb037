// What to ask about searches with a path of their own, in words.

import type { RegimeQuestion } from '#src/services/index';
import type { Asking } from './table.js';

export const regimesQuestions: Asking<RegimeQuestion> = {
  'what-are-the-short-breaks': () => 'how long, how many and where are the short breaks, and under which section?',
  'on-what-basis-are-the-breaks': () => 'on what legal basis are the short breaks?',
  'does-it-offer-short-breaks': () => 'does the home offer short breaks?',
  'does-it-offer-respite': () => "would the home take a child for another carer's respite?",
  'does-it-offer-remand-beds': () => 'does the home take a child on remand?',
  'does-it-offer-pace-beds': () => 'does the home take a child from police custody?',
  'does-it-take-parent-and-child': () => 'does the home take a parent with their child?',
  'where-does-the-child-live': () => "in which home is the child's own bed?",
  'which-authority-was-designated': () => 'which authority did the court designate?',
  'was-secure-asked-for': () => 'did the custody officer ask for secure accommodation, or for any bed?',
};
