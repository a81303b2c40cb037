// "allocate": understood with what is to be kept and what is never to be, for managers only, and shown as a proposal.

import { describe, expect, it } from 'vitest';
import { asText } from '#bots/replies/index';
import { homeId, referralId, ruleId, type StaffRole, staffRoles } from '#src/domain/index';
import { readCommand } from '../../bots/conversation/read-command.js';
import { aProposal } from './a-proposal.js';
import { fakePeople } from './fake-people.js';
import { asAt, fakeServices } from './fake-services.js';
import { aPerson } from './talking.js';

const said = (words: string) => readCommand(words, asAt);
const allocate = (pins: readonly string[] = [], bans: readonly string[] = []) => ({
  verb: 'allocate',
  pins: pins.map(at),
  bans: bans.map(at),
});
const at = (both: string) => {
  const [referral = '', home = ''] = both.split(' ');
  return { referral, home };
};

describe('asking for everyone at once', () => {
  it.each(['allocate', 'Allocate everyone.', 'please place everyone', 'place everybody at once', 'who goes where?'])(
    '"%s"',
    (words) => expect(said(words)).toEqual(allocate()),
  );

  it.each([
    ['allocate with R-204 at H-310', allocate(['R-204 H-310'])],
    ['allocate keeping r204 in h310 and R-205 at H-2', allocate(['R-204 H-310', 'R-205 H-2'])],
    ['allocate without H-118 for R-207', allocate([], ['R-207 H-118'])],
    ['who goes where, not R-207 at H-118?', allocate([], ['R-207 H-118'])],
    ['allocate with R-1 at H-1, without H-2 for R-3, H-4 for R-5', allocate(['R-1 H-1'], ['R-3 H-2', 'R-5 H-4'])],
  ])('"%s" keeps what was said', (words, command) => expect(said(words)).toEqual(command));

  it.each([
    ['allocate R-204', 'unclear'],
    ['allocate R-204 at H-310', 'unclear'],
    ['allocate with R-204 at', 'unclear'],
    ['allocate with R-204 at H-310 unless it rains', 'unclear'],
    ['place a boy of 9 near Trowbridge', 'describe'],
  ])('"%s" is not half understood', (words, verb) => expect(said(words)).toMatchObject({ verb }));
});

describe('who may', () => {
  it('an officer is told who may, and nothing is worked out', async () => {
    const person = aPerson(fakeServices(), fakePeople(['placement-officer']));
    const reply = await person.turn({ words: 'allocate', surface: 'teams', place: 'direct-message' });
    expect(asText(reply)).toContain('for managers');
    expect(person.fake.allocated).toEqual([]);
  });

  it('a social worker may not; each manager may', async () => {
    const may = async (role: StaffRole) => {
      const person = aPerson(fakeServices(), fakePeople([role]));
      await person.turn({ words: 'allocate', surface: 'teams', place: 'direct-message' });
      return person.fake.allocated.length === 1;
    };
    const allowed = [];
    for (const role of staffRoles) if (await may(role)) allowed.push(role);
    expect(allowed).toEqual([
      'team-manager',
      'service-manager',
      'head-of-service',
      'nominated-officer',
      'director',
      'fostering-manager',
    ]);
  });

  it('the page, where nobody signs in, says that a visitor acts in every role; a chat platform does not', async () => {
    const on = async (surface: 'page' | 'teams') => asText(await aPerson().turn({ words: 'allocate', surface }));
    expect(await on('page')).toContain('you act in every role');
    expect(await on('teams')).not.toContain('every role');
  });
});

describe('the proposal', () => {
  const shown = async (over: Parameters<typeof aProposal>[0] = {}, words = 'allocate') => {
    const fake = fakeServices();
    fake.proposal = aProposal(over);
    const reply = await aPerson(fake).turn({ words });
    return { reply, text: asText(reply, { details: true }).replaceAll(/\s+/g, ' '), fake };
  };

  it('says the whole in its first line, and that nothing is decided', async () => {
    const { reply } = await shown();
    expect(reply.blocks[1]).toMatchObject({
      text: '4 of 7 children have a place; 1 waits where they are safe; 2 need a wider search. A proposal: nothing is decided.',
    });
    expect(reply.summary).not.toMatch(/\bR-\d|\bH-\d|\bC-\d/);
  });

  it('has a line for each place, with its number on their own list and what they give up', async () => {
    const { text } = await shown();
    expect(text).toContain('R-204: H-301 · in-house foster · number 1 on their own list · meets every essential');
    expect(text).toContain('R-205: H-302 · in-house foster · number 4 on their own list');
    expect(text).toContain('gives up 14.50 points for the others');
    expect(text).toContain('Best for them alone would be H-301');
    expect(text).toContain('R-206: H-303 · in-house foster (2 of 3 children)');
    expect(text).toContain('price not recorded');
  });

  it('says why there is no place, and what would change that', async () => {
    const { text } = await shown();
    expect(text).toContain('3 children compete for 2 places at H-303 and H-304');
    expect(text).toContain('One place more at H-303 would give them one. 5 homes of providers not asked yet');
    expect(text).toContain('most are left out by approved or registered ages (261)');
    expect(text).toContain(
      'Nothing suitable is in hand: with support until 4 Dec 2026, when somebody looks again · R-207',
    );
    expect(text).toContain('Not in it: R-209');
  });

  it('says what changed since the proposal before, and that there was none', async () => {
    expect((await shown()).text).toContain('R-204: from H-9 to H-301 · for the sake of the whole');
    expect((await shown({ changes: null })).text).toContain('no earlier proposal');
  });

  it('claims no more than was proved', async () => {
    expect((await shown()).text).toContain('Proved: nothing better can be made');
    const stopped = await shown({ status: 'stopped-early', reason: 'time-limit' });
    expect(stopped.text).toContain('Stopped before the best was proved (the time allowed ran out)');
    expect(stopped.text).not.toContain('Proved:');
  });

  it('hands on what is to be kept and never to be, and says what could not be kept and why', async () => {
    const pin = { referral: referralId('R-204'), home: homeId('H-310') };
    const issues = [{ pin, code: 'breaks-a-rule', rules: [ruleId('approved-ages')] } as const];
    const { text, fake } = await shown({ issues }, 'allocate with R-204 at H-310, without H-118 for R-207');
    expect(fake.allocated).toMatchObject([
      { pins: [pin], bans: [{ referral: 'R-207', home: 'H-118' }], timeLimit: expect.any(Number) },
    ]);
    expect(text).toContain('Left aside: R-204 at H-310, because it would break approved or registered ages.');
  });
});
