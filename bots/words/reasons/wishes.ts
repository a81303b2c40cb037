// Wishes, preferences, language, faith and culture, in words.

import type { WishReason, WishTopic } from '#src/services/index';
import { needWords } from './needs.js';
import type { Words } from './table.js';

const topics: Readonly<Record<WishTopic, string>> = {
  'live-in-a-family': 'to live in a family',
  'live-in-a-childrens-home': "to live in a children's home",
  'live-on-own-with-support': 'to live alone with support',
  'own-bedroom': 'a bedroom of their own',
  pets: 'a home with pets',
  'no-pets': 'a home without pets',
  'with-a-particular-home': 'to live with a particular home',
};

export const wishWords: Words<WishReason> = {
  'wish-met': (r) => `wants ${topics[r.topic]}: yes, here`,
  'wish-not-met': (r) => `wants ${topics[r.topic]}: not here`,
  'wish-not-known': (r) => `wants ${topics[r.topic]}: not recorded for this home`,
  'views-not-yet-obtained': () => 'nobody has yet recorded what the child wants',
  'as-carer-prefers': () => 'within what the carer prefers',
  'carer-prefers-other-age': (r) => `aged ${r.age}: outside the ages the carer prefers`,
  'carer-prefers-other-sex': (r) => `the carer prefers ${r.sex === 'female' ? 'girls' : 'boys'}`,
  'carer-would-rather-not': (r) => `the carer prefers to be asked first about ${needWords(r.need)}`,
  'carer-preferences-not-recorded': () => 'what the carer prefers is not recorded',
  'panel-consideration': (r) => `panel asked for ${needWords(r.need)} to be considered`,
  'panel-consideration-not-known': (r) =>
    `panel asked for ${needWords(r.need)} to be considered, and whether it applies is not known`,
  'language-spoken': (r) => `${r.language} is spoken`,
  'language-not-spoken': (r) => `${r.language} is not spoken`,
  'language-not-recorded': (r) => `whether ${r.language} is spoken is not recorded`,
  'faith-shared': (r) => `shares the child's faith (${r.faith})`,
  'faith-not-shared': (r) => `does not share the child's faith (${r.faith})`,
  'faith-not-recorded': (r) => `whether they share the child's faith (${r.faith}) is not recorded`,
  'culture-shared': (r) => `shares the child's culture (${r.culture})`,
  'culture-not-shared': (r) => `does not share the child's culture (${r.culture})`,
  'culture-not-recorded': (r) => `whether they share the child's culture (${r.culture}) is not recorded`,
};
