// What to ask about the council's own policy, in words.

import type { CouncilQuestion } from '#src/services/index';
import type { Asking } from './table.js';

export const councilQuestions: Asking<CouncilQuestion> = {
  'what-is-the-ofsted-grade': () => "what is Ofsted's latest grade of the home?",
  'is-there-a-later-inspection': () => 'has Ofsted been there since?',
  'what-has-changed-since-the-inspection': () => 'what has changed there since Ofsted came?',
  'is-the-dog-safe-with-children': () => 'is the dog assessed as safe with children?',
};
