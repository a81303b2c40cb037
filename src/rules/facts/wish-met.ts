// Whether a home can give a child what they wish for.

import { isFosterHome, settingOf, type Wish } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { emptyBedrooms } from './bedrooms.js';
import { moments } from './who-would-live-there.js';

/** Null where the home's answer is not recorded. */
export function canMeet(ask: Ask, { topic, homeId }: Wish): boolean | null {
  const { home, members } = ask;
  switch (topic) {
    case 'live-in-a-family':
      return isFosterHome(home.type);
    case 'live-in-a-childrens-home':
      return settingOf(home.type) === 'residential';
    case 'live-on-own-with-support':
      return settingOf(home.type) === 'supported';
    case 'own-bedroom':
      if (home.bedrooms.length === 0) return null;
      return moments(ask).every((others) => emptyBedrooms(ask, others) >= members.length);
    case 'pets':
      return home.pets === null ? null : home.pets.length > 0;
    case 'no-pets':
      return home.pets === null ? null : home.pets.length === 0;
    case 'with-a-particular-home':
      return homeId === null ? null : homeId === home.id;
  }
}
