import { describe, it } from 'vitest';
import { aPerson } from '../conversation/talking.js';
import { inTheConversation } from './in-the-conversation.js';
import { play } from './play.js';
import { setting } from './setting.js';
import { journeys } from './tables.js';

describe('journeys, played through the conversation itself', () => {
  it.each(journeys(setting))('$name', (journey) => play(journey, inTheConversation(aPerson().turn, 't1')));
});
