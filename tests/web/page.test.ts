// The page over real HTTP on loopback: what it serves, and what it refuses with a plain sentence.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Turn } from '#bots/activity/index';
import { matchReply } from '../activity/sample-replies.js';
import { ask, say } from './ask.js';
import { type Served, sampleHear, servePage } from './page-server.js';

const heard: Turn[] = [];
let served: Served;
beforeAll(async () => {
  served = await servePage({
    hear: (turn) => {
      heard.push(turn);
      return sampleHear(turn);
    },
  });
});
afterAll(() => served.close());

const hello = { thread: 't-1', words: 'help' };

describe('what the page is made of', () => {
  it.each([
    ['/', 'text/html', '<title>Placewell'],
    ['/page.css', 'text/css', '--ink'],
    ['/log.css', 'text/css', '.said'],
    ['/card.css', 'text/css', '.card'],
    ['/page.js', 'text/javascript', 'fetch'],
    ['/answer.js', 'text/javascript', 'AdaptiveCard'],
    ['/cast.js', 'text/javascript', 'I am'],
    ['/look.js', 'text/javascript', 'look'],
    ['/icon.svg', 'image/svg+xml', '<svg'],
    ['/adaptivecards.js', 'text/javascript', 'AdaptiveCards'],
    ['/adaptivecards.css', 'text/css', 'ac-'],
  ])('%s', async (path, type, holds) => {
    const { status, headers, body } = await ask(served, path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(`${type}; charset=utf-8`);
    expect(body).toContain(holds);
  });

  it('lets nothing in from elsewhere, and keeps nothing', async () => {
    const { headers } = await ask(served, '/');
    expect(headers['content-security-policy']).toMatch(/default-src 'self'.*frame-ancestors 'none'/);
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it('says whose data it shows, and as at which day', async () => {
    expect(JSON.parse((await ask(served, '/council')).body)).toEqual({ name: 'Synthshire', asAt: '2026-11-20' });
  });
});

describe('whom one may play', () => {
  it('is nobody where the page was given nobody', async () => {
    expect(JSON.parse((await ask(served, '/cast')).body)).toEqual({ plays: null, staff: [] });
  });

  it('is asked for the browser that asks, and by no other method than a look', async () => {
    const asked: string[] = [];
    const staff = [{ id: 'W-3', label: 'W-3 Perrel Larkinbrook, placement officer (T-3)' }];
    const cast = async (person: string) => {
      asked.push(person);
      return { plays: 'W-3', staff };
    };
    const with_ = await servePage({ cast });
    const { headers, body } = await ask(with_, '/cast');
    expect(JSON.parse(body)).toEqual({ plays: 'W-3', staff });
    expect(headers['set-cookie']?.[0]).toContain(asked[0]);
    expect(
      (
        await ask(with_, '/cast', {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin: with_.origin },
          body: '{}',
        })
      ).status,
    ).toBe(405);
    await with_.close();
  });
});

describe('a message', () => {
  it('bears its own id, so that what is sent again is known for the same', async () => {
    await say(served, { thread: 't-1', id: 'm-1', words: 'help' });
    expect(heard.at(-1)).toMatchObject({ words: 'help', delivery: 'm-1' });
    expect((await say(served, { thread: 't-1', id: 'm 1', words: 'help' })).status).toBe(400);
  });
});

describe('who is asking', () => {
  it('gets an id of its own, out of reach of scripts and other sites', async () => {
    const cookie = (await ask(served, '/')).headers['set-cookie']?.[0];
    expect(cookie).toMatch(/^placewell_person=[0-9a-f-]{36}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect((await ask(served, '/')).headers['set-cookie']?.[0]).not.toBe(cookie);
  });

  it('keeps it, and with it the conversation', async () => {
    const cookie = (await ask(served, '/')).headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    heard.length = 0;
    const first = await say(served, hello, { cookie: `other=1; ${cookie}` });
    await say(served, { ...hello, data: { says: 'why 2' }, words: undefined }, { cookie });
    expect(first.headers['set-cookie']).toBeUndefined();
    const person = `page:${cookie.split('=')[1]}`;
    expect(heard).toEqual([
      { person, thread: 'page:t-1', surface: 'page', words: 'help' },
      { person, thread: 'page:t-1', surface: 'page', words: 'why 2' },
    ]);
  });

  it('is not taken at its word for an id it made up', async () => {
    heard.length = 0;
    const { headers } = await say(served, hello, { cookie: 'placewell_person=admin' });
    expect(headers['set-cookie']).toHaveLength(1);
    expect(heard[0]?.person).not.toContain('admin');
  });
});

describe('a message', () => {
  it('is answered with cards', async () => {
    const { status, body } = await say(served, { thread: 't-1', words: 'match R-204' });
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ answers: [{ summary: matchReply.summary, card: { version: '1.5' } }] });
  });

  it('of which part comes later says what to ask for, which then comes', async () => {
    const follows = await servePage({
      hear: async ({ words }) => ({ ...matchReply, ...(words !== 'costs' && { follow: 'costs' }) }),
    });
    const answersTo = async (words: string) => JSON.parse((await say(follows, { thread: 't-1', words })).body).answers;
    const [first] = await answersTo('match R-204');
    expect(first.follow).toBe('costs');
    expect((await answersTo(first.follow))[0].follow).toBeUndefined();
    await follows.close();
  });

  it('of 5,000 characters, emoji and right-to-left letters comes through whole', async () => {
    heard.length = 0;
    const words = `${'\u{1f600}'.repeat(2000)} שלום ${'x'.repeat(3000)}`;
    expect((await say(served, { thread: 't-1', words })).status).toBe(200);
    expect(heard[0]?.words).toBe(words);
  });

  it('that fails is answered with a reference, and nothing of the error', async () => {
    const { status, body } = await say(served, { thread: 't-1', words: 'break' });
    expect(status).toBe(200);
    expect(body).toMatch(/quote E-\d+/);
    expect(body).not.toContain('secret');
  });
});

describe('a request it cannot take', () => {
  const json = { 'content-type': 'application/json' };
  it.each<[string, () => Promise<{ status: number; body: string }>, number]>([
    ['by another name', () => ask(served, '/', { headers: { host: 'evil.example' } }), 403],
    ['by the right name and another port', () => ask(served, '/', { headers: { host: '127.0.0.1:1' } }), 403],
    ['from another site', () => say(served, hello, { origin: 'http://evil.example' }), 403],
    ['from nowhere', () => ask(served, '/say', { method: 'POST', headers: json, body: '{}' }), 403],
    ['as a form', () => say(served, hello, { 'content-type': 'text/plain' }), 415],
    ['with a broken body', () => say(served, '{"thread":'), 400],
    ['with an empty body', () => say(served, ''), 400],
    ['with a list', () => say(served, []), 400],
    ['without a thread', () => say(served, { words: 'help' }), 400],
    ['with a strange thread', () => say(served, { thread: '../x', words: 'help' }), 400],
    ['with words and data at once', () => say(served, { ...hello, data: {} }), 400],
    ['with words that are a number', () => say(served, { thread: 't', words: 7 }), 400],
    ['over 32 KB', () => say(served, { thread: 't', words: 'x'.repeat(33 * 1024) }), 413],
    ['at an unknown address', () => ask(served, '/nothing'), 404],
    ['at a path that climbs', () => ask(served, '/../package.json'), 404],
    ['at a property every object has', () => ask(served, '/constructor'), 404],
    ['with the wrong method', () => ask(served, '/say'), 405],
    ['with a method that changes', () => ask(served, '/', { method: 'DELETE' }), 405],
    ['at /api/messages, which is not mounted', () => ask(served, '/api/messages'), 404],
  ])('%s is refused in a sentence', async (_, asking, status) => {
    const refused = await asking();
    expect(refused.status).toBe(status);
    expect(JSON.parse(refused.body)).toEqual({ error: expect.stringMatching(/^[A-Z].*[.}]$/) });
    expect(refused.body).not.toMatch(/\bat .*\.(ts|js)|Error:/);
  });

  it('says which method it takes', async () => {
    expect((await ask(served, '/say')).headers.allow).toBe('POST');
  });

  it('answers HEAD without a body', async () => {
    expect(await ask(served, '/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  });
});

describe('data that is not invented', () => {
  it.each([
    ['a real county', { name: 'Realshire', asAt: '2026-11-20', invented: false }, 403, 'only invented data'],
    ['no county', null, 503, 'No county is loaded'],
  ])('%s is refused on the page and in every answer', async (_, council, status, sentence) => {
    heard.length = 0;
    const closed = await servePage({ council });
    try {
      for (const answer of [await ask(closed, '/'), await ask(closed, '/council'), await say(closed, hello)]) {
        expect(answer.status).toBe(status);
        expect(answer.body).toContain(sentence);
        expect(answer.body).not.toContain('Realshire');
      }
    } finally {
      await closed.close();
    }
  });
});
