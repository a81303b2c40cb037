// A person at the page over HTTP: types into it, presses the buttons of its cards, and sends its forms.

import { z } from 'zod';
import { say } from '../web/ask.js';
import type { Served } from '../web/page-server.js';
import type { Player } from './play.js';
import { buttonsOf, formOf, textOf } from './read-card.js';

const answered = z.object({ answers: z.array(z.object({ card: z.unknown() })).min(1) });

export interface PagePlayer extends Player {
  /** How often what was said stood on a button, which was then pressed. */
  readonly pressed: () => number;
}

/** In a fresh thread of a fresh person. */
export function atThePage(served: Served, thread: string): PagePlayer {
  let cookie = '';
  let card: unknown = null;
  let pressed = 0;
  const post = async (message: object): Promise<string> => {
    const { status, headers, body } = await say(served, { thread, ...message }, cookie === '' ? {} : { cookie });
    if (status !== 200) throw new Error(`the page answered ${status}: ${body}`);
    cookie = headers['set-cookie']?.[0]?.split(';')[0] ?? cookie;
    const { answers } = answered.parse(JSON.parse(body));
    card = answers[0]?.card;
    return textOf(card);
  };
  return {
    pressed: () => pressed,
    hear: (words) => {
      const data = buttonsOf(card).get(words);
      if (data !== undefined) pressed += 1;
      return post(data === undefined ? { words } : { data });
    },
    send: (changes) => {
      const form = formOf(card);
      if (form === null) throw new Error('no form on the screen');
      return post({ data: { ...form, ...changes } });
    },
  };
}
