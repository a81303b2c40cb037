// Text shown exactly as written: no markdown, no markup, and no character that turns the line around.

import type { RichTextBlock, Spacing, TextRun } from '../card.js';

/** Overrides, embeddings and isolates (UAX #9), and control characters: one in a name would reorder or hide its neighbours. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const turnsTheLineAround = /[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

/** A lone half of a surrogate pair is not text: some clients refuse the whole card for it. */
const loneSurrogates = /\p{Surrogate}/gu;

/** What a client that reads markdown or HTML might take for more than text. */
const markup = /[*_`~\\[\]<>&#|]|^\s*(?:[-+]|\d+[.)])\s/m;

export const literal = (text: string): string => text.replace(turnsTheLineAround, '').replace(loneSurrogates, '\ufffd');

export const holdsMarkup = (text: string): boolean => markup.test(text);

export const run = (text: string, look: Omit<TextRun, 'type' | 'text'> = {}): TextRun => ({
  type: 'TextRun',
  text: literal(text),
  ...look,
});

export const line = (runs: readonly TextRun[], spacing?: Spacing): RichTextBlock => ({
  type: 'RichTextBlock',
  inlines: runs,
  ...(spacing && { spacing }),
});
