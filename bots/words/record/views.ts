// What those concerned said: whose view, how it was heard, and why it could not be had.

import type { View, ViewCode } from '#src/services/terms';

export const viewOfWords: Readonly<Record<View['of'], string>> = {
  child: 'the child',
  mother: 'the mother',
  father: 'the father',
  parent: 'a parent',
  'other-with-responsibility': 'another with parental responsibility',
  carer: 'the carer',
  iro: 'the independent reviewing officer',
  other: 'somebody else',
};

/** The review codes of the SSDA903 guide, said of any conversation. */
export const viewCodeWords: Readonly<Record<ViewCode, string>> = {
  PN0: 'under four years old',
  PN1: 'was there and spoke for themselves',
  PN2: 'was there and an advocate spoke for them',
  PN3: 'was there and showed it without words',
  PN4: 'was there and said nothing of it',
  PN5: 'was not there, and an advocate was briefed',
  PN6: 'was not there, and sent it: in writing, a drawing or a recording',
  PN7: 'was not there, and sent nothing',
};

export const whyNotWords: Readonly<Record<NonNullable<View['whyNot']>, string>> = {
  'too-young': 'too young to say (under four)',
  'not-practicable-yet': 'could not be asked yet',
  'could-not-be-found': 'could not be found',
  'declined-to-say': 'did not want to say',
  'unsafe-to-ask': 'not safe to ask',
};

export const viewWords = {
  title: (decision: string) => `A view on ${decision}`,
  explain:
    'What they said, in their own words where you can; or why it could not be had. Who is asked may read these words one day.',
  of: 'Whose view',
  child: 'Which child',
  allChildren: 'all of them',
  home: "Which home's carer",
  anyHome: 'of no home in particular',
  obtained: 'How it was obtained',
  notObtained: 'it was not',
  chooseHow: 'choose, where it was had',
  words: 'What they said (blank if it could not be had)',
  whyNot: 'If it could not be had, why',
  chooseWhy: 'choose, where it could not be had',
  again: 'If it will be asked again, by when',
  submit: 'Record this view',
  recorded: (of: string) => `Recorded: the view of ${of}.`,
  missing: (who: readonly string[]) => `Still to be recorded, or why it could not be had: ${who.join('; ')}.`,
  listTitle: 'Views',
  head: ['Whose', 'How it was heard', 'What was said, or why not'] as const,
  askedAgain: (by: string) => `; to be asked again by ${by}`,
} as const;
