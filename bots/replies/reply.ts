// A reply as data: what is said, never how it looks. Each platform renders it for its own surface.

import type { Carries } from './carried.js';

/** What pressing a button says: the same words a person could have typed. */
export interface Action extends Carries {
  readonly label: string;
  /** The words, exactly as typed: buttons do what the words do. */
  readonly says: string;
  readonly style?: 'primary';
}

export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** One line of a list: the key fact first, details on demand. What it carries goes for all of it but its buttons. */
export interface Item extends Carries {
  /** "1", or null for an unnumbered line (a provider to ask). */
  readonly number: string | null;
  readonly head: string;
  readonly line: string;
  /** One more short line, quiet, under it. */
  readonly note?: string;
  /** Shown when asked for. */
  readonly details: readonly string[];
  /** A cost limit greys out, never removes: said in words too. */
  readonly muted: boolean;
  readonly actions: readonly Action[];
}

export interface Field {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** `long` is text of several lines; `tick` is "yes" or "no", and stands by itself. */
  readonly kind: 'text' | 'long' | 'number' | 'date' | 'choice' | 'tick';
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  readonly required?: boolean;
}

/**
 * What a block carries goes for its own words: all of a text, a table, a form; of a list its title, of what is folded its
 * label. Items, buttons and folded blocks each say it of themselves.
 */
export type Block = Carries & {
  /** What is said in its place where it may not be: less of the same. */
  readonly instead?: Block;
} & (
    | { readonly kind: 'heading'; readonly text: string }
    | { readonly kind: 'text'; readonly text: string; readonly tone?: 'plain' | 'warning' | 'quiet' }
    | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
    | { readonly kind: 'list'; readonly title?: string; readonly items: readonly Item[] }
    | {
        readonly kind: 'table';
        readonly title?: string;
        readonly head: readonly string[];
        readonly rows: readonly (readonly string[])[];
      }
    /** Read out, checked, changed and confirmed before anything is done. `submits` is the verb the form's answers go to. */
    | {
        readonly kind: 'form';
        readonly title: string;
        readonly fields: readonly Field[];
        readonly submits: string;
        readonly submitLabel: string;
      }
    /** Folded away until asked for. */
    | { readonly kind: 'more'; readonly label: string; readonly blocks: readonly Block[] }
    | { readonly kind: 'actions'; readonly actions: readonly Action[] }
  );

/** What it carries is said of its summary. */
export interface Reply extends Carries {
  /** One plain sentence: for notifications, screen readers and surfaces that can show nothing else. Carries no fact about a child. */
  readonly summary: string;
  readonly blocks: readonly Block[];
  /** What was asked for was not done, or was not understood: a program that asked is told so. */
  readonly refused?: true;
  /** Part of the answer was not ready: the words that ask for it. A surface that can says them itself, and shows what comes. */
  readonly follow?: string;
}
