// The bot over Microsoft's own adapter: what it hears, and what it answers.

import { describe, expect, it } from 'vitest';
import { createActivityBot, type Hear, type Turn } from '#bots/activity/index';
import type { Reply } from '#bots/replies/reply';

const reply: Reply = { summary: 'Two options.', blocks: [{ kind: 'text', text: 'H-1 and H-2' }] };

function botThat(hear: Hear) {
  const errors: unknown[] = [];
  return { errors, bot: createActivityBot({ hear, report: (error) => `E-${errors.push(error)}` }) };
}

function listening() {
  const heard: Turn[] = [];
  const { bot } = botThat(async (turn) => {
    heard.push(turn);
    return reply;
  });
  return { bot, heard };
}

const from = { person: 'p1', thread: 't1' };
const turn = { person: 'page:p1', thread: 'page:t1', surface: 'page' };

describe('a message from the page', () => {
  it('is heard as words and answered with one card and one sentence', async () => {
    const { bot, heard } = listening();
    const answers = await bot.processLocally({ ...from, text: ' match R-204 ' });
    expect(heard).toEqual([{ ...turn, words: 'match R-204' }]);
    expect(answers).toMatchObject([
      { summary: 'Two options.', card: { type: 'AdaptiveCard', version: '1.5', fallbackText: 'Two options.' } },
    ]);
  });

  it('a button says its words', async () => {
    const { bot, heard } = listening();
    await bot.processLocally({ ...from, value: { says: 'why 2' } });
    expect(heard).toEqual([{ ...turn, words: 'why 2' }]);
  });

  it("a form's answers come as strings; what is not a plain value is left out", async () => {
    const { bot, heard } = listening();
    await bot.processLocally({
      ...from,
      value: { submits: 'search', age: 14, near: 'Trowbridge', odd: { a: 1 }, no: null },
    });
    expect(heard).toEqual([{ ...turn, form: { submits: 'search', values: { age: '14', near: 'Trowbridge' } } }]);
  });

  it('data that is neither a button nor a form is heard as nothing said', async () => {
    const { bot, heard } = listening();
    await bot.processLocally({ ...from, value: { says: 7 } });
    expect(heard).toEqual([{ ...turn, words: '' }]);
  });

  it('a failure answers a reference, and none of the words of the error', async () => {
    const { bot, errors } = botThat(() => Promise.reject(new Error('child C-1042 lives at 1 High Street')));
    const [answer] = await bot.processLocally({ ...from, text: 'match R-204' });
    expect(JSON.stringify(answer)).toContain('E-1');
    expect(JSON.stringify(answer)).not.toContain('C-1042');
    expect(errors).toHaveLength(1);
  });
});

describe('an answer of which part comes later', () => {
  const halves: Hear = async ({ words }) =>
    words === 'costs'
      ? { summary: 'The rest.', blocks: [{ kind: 'text', text: 'costs the others nothing' }] }
      : { ...reply, follow: 'costs' };

  it('tells the page what to ask for next, and nothing where all is there', async () => {
    const { bot } = botThat(halves);
    expect(await bot.processLocally({ ...from, text: 'match R-204' })).toMatchObject([{ follow: 'costs' }]);
    const [rest] = await bot.processLocally({ ...from, text: 'costs' });
    expect(rest).toMatchObject({ summary: 'The rest.' });
    expect(rest).not.toHaveProperty('follow');
  });

  it('is sent to a channel as a message of its own, after the first', async () => {
    const { bot } = botThat(halves);
    const said = { type: 'message', id: 'a1', channelId: 'msteams', serviceUrl: 'http://127.0.0.1:9/' };
    const where = { from: { id: 'u1' }, recipient: { id: 'bot' }, conversation: { id: 'c1' } };
    const { body } = await bot.processRemote(
      { ...said, ...where, deliveryMode: 'expectReplies', text: 'match R-204' },
      '',
    );
    expect(body).toMatchObject({ activities: [{ summary: 'Two options.' }, { summary: 'The rest.' }] });
  });
});

describe('an activity from a channel', () => {
  const activity = {
    type: 'message',
    id: 'a1',
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:9/',
    deliveryMode: 'expectReplies',
    from: { id: 'u1' },
    recipient: { id: 'bot', name: 'Placewell' },
    conversation: { id: 'c1' },
  };
  const teams = { person: 'teams:u1', thread: 'teams:c1', surface: 'teams' };

  it('is heard without the mention of the bot', async () => {
    const { bot, heard } = listening();
    const mention = { type: 'mention', mentioned: activity.recipient, text: '<at>Placewell</at>' };
    await bot.processRemote({ ...activity, text: '<at>Placewell</at> match R-204', entities: [mention] }, '');
    expect(heard).toEqual([{ ...teams, words: 'match R-204', delivery: 'a1' }]);
  });

  it('cannot pass for a person of the page', async () => {
    const { bot, heard } = listening();
    await bot.processRemote({ ...activity, channelId: 'placewell-page', from: { id: 'p1' }, text: 'help' }, '');
    expect(heard).toMatchObject([{ person: 'teams:p1', surface: 'teams' }]);
  });

  it('Action.Execute does what Action.Submit does, and is told that the answer stands below', async () => {
    const { bot, heard } = listening();
    const value = { action: { type: 'Action.Execute', data: { says: 'why 2' } } };
    const invoke = { ...activity, type: 'invoke', name: 'adaptiveCard/action', value };
    const { body } = await bot.processRemote(invoke, '');
    expect(heard).toEqual([{ ...teams, words: 'why 2', delivery: 'a1' }]);
    expect(body).toMatchObject({
      activities: [
        { type: 'message', summary: 'Two options.' },
        { type: 'invokeResponse', value: { status: 200 } },
      ],
    });
  });

  it.each([
    ['without data', { name: 'adaptiveCard/action', value: { action: {} } }, 400],
    ['of another kind', { name: 'signin/verifyState', value: {} }, 501],
  ])('an invoke %s is refused', async (_, invoke, status) => {
    const { bot, heard } = listening();
    const { body } = await bot.processRemote({ ...activity, type: 'invoke', ...invoke }, '');
    expect(heard).toEqual([]);
    expect(body).toMatchObject({ activities: [{ type: 'invokeResponse', value: { status } }] });
  });

  it('says nothing when someone joins, and survives an activity from nobody', async () => {
    const { bot, heard } = listening();
    expect((await bot.processRemote({ ...activity, type: 'conversationUpdate' }, '')).body).toEqual({ activities: [] });
    await bot.processRemote({ ...activity, from: undefined, text: 'help' }, '');
    expect(heard).toEqual([]);
  });

  it('must be signed once the bot has a registration', async () => {
    const app = { id: '11111111-2222-4333-8444-555555555555', password: 'x', type: null, tenantId: null };
    const bot = createActivityBot({ hear: async () => reply, report: () => 'E-1', app });
    expect(bot.signed).toBe(true);
    expect((await bot.processRemote({ ...activity, text: 'help' }, '')).status).toBe(401);
    expect(await bot.processLocally({ ...from, text: 'help' })).toMatchObject([{ summary: 'Two options.' }]);
  });
});
