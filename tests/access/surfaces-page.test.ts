// docs/privacy.md is the table that the program goes by: made again by running this test with -u, and stale as soon as a row changes.

import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { factKinds, mayCarry, NEAREST, type Place, places, SMALLEST, surfaceTable } from '#src/access/index';

const names: Readonly<Record<Place, string>> = {
  channel: 'channel',
  'private-channel-thread': 'private channel',
  ephemeral: 'seen by one, in a channel',
  'direct-message': 'direct message',
  'app-home': 'App Home',
  page: 'page',
  'command-line': 'command line',
  log: 'log',
  export: 'export',
  'lock-screen': 'lock screen',
};

const page = [
  '# What each place may carry',
  '',
  'The program goes by this table (`src/access/surfaces.ts`), and this page is made from it. It says where a kind of fact may',
  'stand, never who may see it: that is decided first, by post and by case. Every piece of an answer says which kinds it carries;',
  'what may not stand where it is asked for is taken out before it leaves, or told with less, and a sentence says that there is more.',
  'A piece that does not say is "unsorted".',
  '',
  `| | ${places.map((place) => names[place]).join(' | ')} |`,
  `|---|${places.map(() => ':-:').join('|')}|`,
  ...factKinds.map(
    (kind) => `| **${kind}** | ${places.map((place) => (mayCarry(place, kind) ? 'yes' : '')).join(' | ')} |`,
  ),
  '',
  '## What each is, and why',
  '',
  ...factKinds.map((kind) => `- **${kind}**: ${surfaceTable[kind].what}. ${surfaceTable[kind].why}`),
  '',
  '## Where others read',
  '',
  'A platform that does not say where something was said is taken for a channel. There, "vacancies" and "rules" are answered. Any',
  'other sentence, one that was not understood included, is not looked into, kept, repeated or quoted: it is taken to a direct message.',
  '',
  `Vacancies are counted to the nearest ${NEAREST}. Types with fewer than ${SMALLEST} homes are left out, and so is every number under ${SMALLEST}, and every`,
  `number whose difference from its total, or from another shown beside it, would be under ${SMALLEST} and not nothing.`,
  '',
].join('\n');

it('docs/privacy.md is what the table says now', async () => {
  await expect(page).toMatchFileSnapshot(
    createRequire(import.meta.url)
      .resolve('#files/package.json')
      .replace('package.json', 'docs/privacy.md'),
  );
});
