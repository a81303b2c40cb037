// The page's rules without a socket: which addresses, which names, which requests, which data.

import { describe, expect, it } from 'vitest';
import { answersToThisMachine, mayMountMessages } from '#bots/activity/index';
import { createWeb } from '#bots/web/index';
import { isLoopback, isOurHost, mayBind, mayServe, type Request, refusalOf } from '#src/access/page-without-sign-in';

const ours: Request = {
  method: 'POST',
  host: '127.0.0.1:4173',
  origin: 'http://127.0.0.1:4173',
  contentType: 'application/json',
  localAddress: '127.0.0.1',
  localPort: 4173,
};

describe('a page without sign-in', () => {
  it.each(['127.0.0.1', 'localhost', '::1', '[::1]'])('listens on %s', (host) => expect(mayBind(host)).toBe(true));

  it.each(['0.0.0.0', '::', '', '10.0.0.4', 'placewell.example.gov.uk', '127.0.0.1.example.com', 'localhost.'])(
    'does not listen on "%s", and refuses to be made for it',
    (host) => {
      expect(mayBind(host)).toBe(false);
      const bot = {
        signed: false,
        processLocally: async () => [],
        processRemote: async () => ({ status: 200, body: {} }),
      };
      const make = () => createWeb({ bot, council: async () => null, bind: { host }, report: () => '' });
      expect(make).toThrow(RangeError);
    },
  );

  it('serves an invented county, and neither a real one nor none', () => {
    expect(mayServe({ invented: true })).toBe(true);
    expect(mayServe({ invented: false })).toBe(false);
    expect(mayServe(null)).toBe(false);
  });

  it('answers its own page', () => expect(refusalOf(ours)).toBeNull());

  it.each<[string, Partial<Request>, string]>([
    ['arrives from the network', { localAddress: '10.0.0.4' }, 'not-this-machine'],
    ['asks for another name (DNS rebinding)', { host: 'evil.example:4173' }, 'foreign-host'],
    ['asks for another port', { host: '127.0.0.1:80' }, 'foreign-host'],
    ['asks for no host', { host: null }, 'foreign-host'],
    ['comes from another site', { origin: 'http://evil.example' }, 'foreign-origin'],
    ['comes from another port of this machine', { origin: 'http://127.0.0.1:8080' }, 'foreign-origin'],
    ['comes from a sandboxed page', { origin: 'null' }, 'foreign-origin'],
    ['says not where it comes from', { origin: null }, 'foreign-origin'],
    ['is a plain form, which any site may post', { contentType: 'text/plain' }, 'not-json'],
    ['has no type', { contentType: null }, 'not-json'],
  ])('refuses a post that %s', (_, change, refusal) => expect(refusalOf({ ...ours, ...change })).toBe(refusal));

  it('knows its own names, whatever their case', () => {
    expect(isOurHost('LocalHost:80', 80)).toBe(true);
    expect(isOurHost('[::1]', 80)).toBe(true);
    expect(isOurHost('localhost:4173@evil.example', 4173)).toBe(false);
  });

  it('knows loopback when it comes as IPv6', () => {
    expect(isLoopback('::ffff:127.0.0.1')).toBe(true);
    expect(isLoopback('::ffff:10.0.0.1')).toBe(false);
  });
});

describe('/api/messages', () => {
  it.each([
    [{ appId: null, localFlag: false, loopback: true }, false],
    [{ appId: null, localFlag: true, loopback: false }, false],
    [{ appId: null, localFlag: true, loopback: true }, true],
    [{ appId: 'an-id', localFlag: false, loopback: false }, true],
  ])('with %o is mounted: %s', (door, mounted) => expect(mayMountMessages(door)).toBe(mounted));

  it.each(['https://smba.trafficmanager.net/', 'http://127.0.0.1.evil.example/', 'http://10.0.0.1/', 'x', undefined])(
    'unsigned, does not answer to %s',
    (url) => expect(answersToThisMachine(url)).toBe(false),
  );

  it('unsigned, answers to this machine', () => {
    expect(answersToThisMachine('http://localhost:56150/_connector')).toBe(true);
  });
});
