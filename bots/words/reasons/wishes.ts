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
  'wish-met': (r) => `wants ${topics[r.topic]}: yes`,
  'wish-not-met': (r) => `wants ${topics[r.topic]}: not here`,
  'wish-not-known': (r) => `wants ${topics[r.topic]}: not recorded for this home`,
  'views-not-yet-obtained': () => 'nobody has yet recorded what the child wants',
  'as-carer-prefers': () => 'within what the carer prefers',
  'carer-prefers-other-age': (r) => `aged ${r.age}: outside the ages the carer prefers`,
  'carer-prefers-other-sex': (r) => `the carer prefers ${r.sex === 'female' ? 'girls' : 'boys'}`,
  'carer-would-rather-not': (r) => `the carer would rather not, for ${needWords(r.need)}`,
  'carer-preferences-not-recorded': () => 'what the carer prefers is not recorded',
  'panel-consideration': (r) => `panel asked for ${needWords(r.need)} to be weighed`,
  'panel-consideration-not-known': (r) =>
    `panel asked for ${needWords(r.need)} to be weighed, and whether it is there is not known`,
  'language-spoken': (r) => `${r.language} is spoken`,
  'language-not-spoken': (r) => `${r.language} is not spoken`,
  'language-not-recorded': (r) => `whether ${r.language} is spoken is not recorded`,
  'faith-shared': (r) => `shares the child's faith (${r.faith})`,
  'faith-not-shared': (r) => `does not share the child's faith (${r.faith})`,
  'faith-not-recorded': (r) => `faith is not recorded (${r.faith} asked)`,
  'culture-shared': (r) => `shares the child's culture (${r.culture})`,
  'culture-not-shared': (r) => `does not share the child's culture (${r.culture})`,
  'culture-not-recorded': (r) => `culture is not recorded (${r.culture} asked)`,
};
