// What was typed, made safe to read: limits first, then one form of spaces, dashes and letters.

/** Longer than any question: refused before it is parsed. */
export const MOST_CHARACTERS = 2_000;

const fractions: Readonly<Record<string, string>> = { '¼': '.25', '½': '.5', '¾': '.75' };

export type Heard =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long'; readonly length: number };

export function listen(typed: string): Heard {
  if (typed.length > MOST_CHARACTERS) return { kind: 'too-long', length: typed.length };
  const words = plain(typed);
  // One typed character can become several (a ligature, a circled number): the limit holds on both sides.
  if (words.length > MOST_CHARACTERS) return { kind: 'too-long', length: words.length };
  return words === '' ? { kind: 'empty' } : { kind: 'words', words };
}

/** Control, direction and zero-width characters become spaces: none of them can be meant. "15½" becomes "15.5". */
export const plain = (typed: string): string =>
  typed
    .replaceAll(/(?<=\d)\s?[¼½¾]/g, (part) => fractions[part.trim()] ?? part)
    .normalize('NFKC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, ' ')
    .replaceAll(/[‐-―−]/g, '-')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim();
