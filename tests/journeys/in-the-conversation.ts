// A person in the conversation itself, without a platform: the whole reply as text, details and all.

import type { Hear, Turn } from '#bots/conversation/index';
import { asText, type Reply } from '#bots/replies/index';
import { formValues } from '../conversation/talking.js';
import type { Player } from './play.js';

export function inTheConversation(hear: Hear, thread: string): Player {
  let last: Reply = { summary: '', blocks: [] };
  const turn = async (said: Pick<Turn, 'words' | 'form'>): Promise<string> => {
    last = await hear({ person: 'page:ann', thread, surface: 'page', ...said });
    return asText(last, { details: true });
  };
  return {
    hear: (words) => turn({ words }),
    send: (changes) => turn({ form: { submits: 'match-described', values: { ...formValues(last), ...changes } } }),
  };
}
