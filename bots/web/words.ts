// The sentences the page's door says: what was refused, and what would be taken.

import type { Refusal } from '#src/access/page-without-sign-in';

export const refused: Readonly<Record<Refusal, string>> = {
  'not-this-machine': 'This page has no sign-in, so it answers only on this machine.',
  'foreign-host': 'This page answers only to 127.0.0.1, localhost or [::1], with its own port.',
  'foreign-origin': 'Messages are taken only from this page itself.',
  'not-json': 'Messages are taken only as application/json.',
};

export const realData = 'This page has no sign-in, so it shows only invented data.';
export const noCounty = 'No county is loaded, so there is nothing to show. "placewell seed" makes an invented one.';
export const cannotBind = (host: string): string =>
  `This page has no sign-in, so it listens only on 127.0.0.1, localhost or ::1, not on "${host}".`;

export const notFound = 'There is nothing at this address.';
export const wrongMethod = (allowed: string): string => `This address takes only ${allowed}.`;
export const tooLarge = 'The message is too large: at most 32 KB.';
export const notValidJson = 'The message could not be read: it is not valid JSON.';
export const notAMessage =
  'Expected {"thread": letters, digits and hyphens, "words": text} or {"thread": …, "data": what a button or form sends}.';
export const ourMistake = (reference: string): string => `Something went wrong on our side. Quote ${reference}.`;
export const notAccepted = 'The activity was not accepted.';
