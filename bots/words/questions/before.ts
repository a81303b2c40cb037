// What to ask about what must be on record before a child moves, in words.

import type { BeforeQuestion } from '#src/services/index';
import type { Asking } from './table.js';

export const beforeQuestions: Asking<BeforeQuestion> = {
  'what-is-the-legal-basis': () => 'on what legal basis is the child looked after?',
  'when-did-the-legal-basis-begin': () => 'on which day, and at what time, did the legal basis begin?',
  'was-the-order-extended': () => 'has the court extended the order, and to when?',
  'when-does-the-order-end': () => 'when does the order end?',
  'is-there-consent': () => 'who has consented to accommodation, or objected?',
  'why-not-with-parents': () => 'why can the child not live with a parent, and who decided so?',
  'what-plan-did-the-court-approve': () => 'which kind of placement has the court approved?',
  'why-is-the-child-moving': () => 'why is the child moving: is there an immediate risk?',
  'where-does-the-child-live-now': () => 'where does the child live now?',
  'is-there-an-ehcp': () => 'is there an education, health and care plan?',
  'may-the-child-live-with-a-parent': () => 'may the child be placed with a parent on this legal basis?',
  'who-must-not-have-the-address': () => 'who must not learn where the child lives?',
};
