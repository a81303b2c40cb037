// The journeys on the default county, with the real services and store: in the conversation, and at the page's door
// over HTTP, with Microsoft's adapter between.

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeCounty } from '#fixtures/index';
import { type Served, servePage } from '../web/page-server.js';
import { atThePage } from './at-the-page.js';
import { inTheConversation } from './in-the-conversation.js';
import { type Opened, openCounty } from './open-county.js';
import { play } from './play.js';
import { setting } from './setting.js';
import { journeys } from './tables.js';

let opened: Opened;
let served: Served;
beforeAll(async () => {
  opened = await openCounty(makeCounty());
  served = await servePage({ hear: opened.hear, council: await opened.services.council() });
});
afterEach(() => expect(opened.failures).toEqual([]));
afterAll(async () => {
  await served.close();
  await opened.store.close();
});

describe('journeys, played through the conversation on real data', () => {
  it.each(journeys(setting))('$name', (journey) => play(journey, inTheConversation(opened.hear, journey.name)));
});

describe('journeys, played on the page', () => {
  it.each(journeys(setting).map((journey, i) => ({ ...journey, i })))('$name', ({ i, ...journey }) =>
    play(journey, atThePage(served, `t-${i}`)),
  );

  it('nothing is left out for want of room, whoever is asked about', async () => {
    const open = opened.county.referrals.filter(({ status }) => status === 'open').filter((_, i) => i % 5 === 0);
    for (const { id } of open) {
      const player = atThePage(served, id);
      for (const words of [`match ${id}`, 'why 1'])
        expect(await player.hear(words), `${words} for ${id}`).not.toMatch(/left out to keep|undefined|NaN|\[object/);
    }
    expect(open.length).toBeGreaterThan(5);
  });

  it('a button is pressed where it says what the person would type', async () => {
    const player = atThePage(served, 'buttons');
    for (const words of ['match R-204', 'why 1', 'list', 'more', 'only in-house', 'everything'])
      await player.hear(words);
    expect(player.pressed()).toBeGreaterThanOrEqual(4);
  });
});
