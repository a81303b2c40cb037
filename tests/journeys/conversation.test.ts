import { describe, it } from 'vitest';
import { asText, type Reply } from '#bots/replies/index';
import { aPerson, formValues } from '../conversation/talking.js';
import { type Player, play } from './play.js';
import { journeys } from './tables.js';

const setting = { referral: 'R-204', homeLeftOut: 'H-310', town: 'Trowbridge', townMisspelt: 'Trowbrige' };

describe('journeys, played through the conversation itself', () => {
  it.each(journeys(setting))('$name', (journey) => play(journey, aPlayer()));
});

function aPlayer(): Player {
  const person = aPerson();
  let last: Reply = { summary: '', blocks: [] };
  const seen = async (reply: Promise<Reply>): Promise<string> => {
    last = await reply;
    return asText(last, { details: true });
  };
  return {
    hear: (words) => seen(person.turn({ words })),
    send: (changes) =>
      seen(person.turn({ form: { submits: 'match-described', values: { ...formValues(last), ...changes } } })),
  };
}
