// The doors of a small county: its conversation with the card the page would draw, and the command line's JSON.

import { createRequire } from 'node:module';
import { expect } from 'vitest';
import { card } from '#bots/activity/index';
import type { Turn } from '#bots/conversation/index';
import { asText } from '#bots/replies/index';
import type { County } from '#src/domain/index';
import type { Store } from '#src/store/index';
import { atADesk } from '../cli/at-a-desk.js';
import { type Opened, openCounty } from './open-county.js';
import { textOf } from './read-card.js';

const { AdaptiveCard, SerializationContext } = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');

export interface Doors extends Opened {
  say(words: string): Promise<string>;
  send(values: Readonly<Record<string, string>>): Promise<string>;
  json(...argv: readonly string[]): Promise<unknown>;
}

/** Every screen is checked on the way: the card can be read, nothing failed, and no value shows that is none. */
export async function openDoors(county: County, thread: string, store?: Store): Promise<Doors> {
  const opened = await openCounty(county, store);
  const turn = async (said: Pick<Turn, 'words' | 'form'>): Promise<string> => {
    const reply = await opened.hear({ person: 'ann', thread, surface: 'page', ...said });
    const drawn = card(reply, Number.POSITIVE_INFINITY);
    const context = new SerializationContext();
    new AdaptiveCard().parse(JSON.parse(JSON.stringify(drawn)), context);
    expect(context.eventCount, 'complaints about the card').toBe(0);
    expect(opened.failures).toEqual([]);
    const screen = `${asText(reply, { details: true })}\n${textOf(drawn)}`.replaceAll(/\s+/g, ' ');
    expect(screen).not.toMatch(/undefined|NaN|\[object|\bnull\b|about under/);
    return screen;
  };
  return {
    ...opened,
    say: (words) => turn({ words }),
    send: (values) => turn({ form: { submits: 'match-described', values } }),
    json: async (...argv) => (await atADesk(argv, { store: opened.store })).json,
  };
}
