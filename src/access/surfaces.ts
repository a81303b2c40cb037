// What each place may carry: the page that a head of service checks. It says where, never who: that is decide.ts.

import { type Surface, surfaces } from '#src/domain/index';

/** Where something can be read: a surface, or the first line of a notification on a locked telephone. */
export type Place = Surface | 'lock-screen';
export const places: readonly Place[] = [...surfaces, 'lock-screen'];

export const factKinds = [
  'words',
  'codes',
  'supply',
  'demand',
  'small-count',
  'staff-name',
  'provider',
  'home-reference',
  'home-fact',
  'home-locality',
  'home-name',
  'home-address',
  'carer-contact',
  'on-hold-reason',
  'cost',
  'case-reference',
  'case-fact',
  'family-fact',
  'distance',
  'free-text-of-child',
  'others-loss',
  'child-identity',
  'other-childs-fact',
  'unsorted',
] as const;
export type FactKind = (typeof factKinds)[number];

export interface Row {
  readonly what: string;
  readonly on: readonly Place[];
  readonly why: string;
}

/** Read by one person who is known, and who may see what is asked. */
const oneself = ['direct-message', 'page', 'command-line', 'export'] as const;
/** At the council's own machine: nothing is left on a chat provider's. */
const ourOwn = ['page', 'command-line', 'export'] as const;
/** Read by several, or by whoever stands behind. */
const shared = ['channel', 'private-channel-thread', 'ephemeral', 'app-home'] as const;

export const surfaceTable: Readonly<Record<FactKind, Row>> = {
  words: {
    what: 'Our own words: help, a question back, a sentence of the rule book',
    on: [...shared, ...oneself, 'lock-screen'],
    why: 'They speak of nobody. A log keeps codes, and no words at all.',
  },
  codes: {
    what: 'Codes: a verb, the number of a failure, the versions and the replay id',
    on: [...shared, ...oneself, 'log', 'lock-screen'],
    why: 'They tell nothing to whoever has not the data; the log is made of them.',
  },
  supply: {
    what: 'Counts of homes and places by type, to the nearest five, without small cells',
    on: [...shared, ...oneself, 'lock-screen'],
    why: 'No household can be told from them, nor from the difference of two of them; what changes overnight shows as five or not at all.',
  },
  demand: {
    what: 'How many referrals are open, and of the children who wait no more than how many',
    on: ['app-home', ...oneself, 'lock-screen'],
    why: 'With type, age or town a count of those who wait is a child; even bare, from day to day it tells of one.',
  },
  'small-count': {
    what: 'Counts as they are, however small',
    on: oneself,
    why: 'One home of a type is a household, and the one on hold of six is a carer.',
  },
  'staff-name': {
    what: 'The name or reference of a colleague at work',
    on: ['private-channel-thread', 'ephemeral', 'app-home', ...oneself],
    why: 'Colleagues know one another; guests read a channel, and a log keeps nobody by name.',
  },
  provider: {
    what: 'The name of a provider',
    on: ['private-channel-thread', 'ephemeral', 'app-home', ...oneself],
    why: 'A registered company is no secret, but who is asked is commercial, and guests read a channel.',
  },
  'home-reference': {
    what: 'A home by its reference',
    on: ['private-channel-thread', 'ephemeral', 'app-home', ...oneself, 'log'],
    why: 'All who use it know it in a week: for the closed team, and there without a fact beside it.',
  },
  'home-fact': {
    what: 'What is known of one home: its type, terms, household, how old its facts are',
    on: oneself,
    why: 'A household is known by its own facts as well as by its name.',
  },
  'home-locality': {
    what: 'The town or village of a home',
    on: oneself,
    why: 'In a small place it is the household.',
  },
  'home-name': {
    what: 'The name of a household or home, or of a carer',
    on: oneself,
    why: 'Answers use the reference. A name is shown when it is asked for, to one person, and that is kept.',
  },
  'home-address': {
    what: 'The address of a home',
    on: ourOwn,
    why: "Never in chat: a children's home or a placement is found by it, and a forwarded message is not ours to take back.",
  },
  'carer-contact': {
    what: 'The telephone number of a carer or an officer on duty',
    on: oneself,
    why: 'For the one who rings.',
  },
  'on-hold-reason': {
    what: 'Why a home is on hold',
    on: ourOwn,
    why: 'Allegation, illness, bereavement: elsewhere it is "on hold", and no more.',
  },
  cost: {
    what: 'A price, or what a placement costs',
    on: oneself,
    why: 'A price agreed with one provider is read by another in a shared channel, and beside a child it is a fact of the child.',
  },
  'case-reference': {
    what: 'A referral or a child by reference',
    on: ['app-home', ...oneself, 'log'],
    why: 'Stable references beside an age, a sex or a town identify; in a shared place there is no keeping them apart.',
  },
  'case-fact': {
    what: 'Age, sex, need, dates, law and options of one child or group',
    on: oneself,
    why: 'Two or three of them together are a child.',
  },
  'family-fact': {
    what: "A child's relative or friend, whether they were asked, and what was decided",
    on: oneself,
    why: 'They are named to one child, and that child to them.',
  },
  distance: {
    what: 'Miles or minutes from where a child lives, learns or sees family',
    on: oneself,
    why: 'Miles from a known town locate.',
  },
  'free-text-of-child': {
    what: 'What somebody wrote of a child, or a child said',
    on: oneself,
    why: 'Nobody knows what is in it: it goes back to whoever wrote it, or to who may read the case.',
  },
  'others-loss': {
    what: 'How many others who wait would lose what by a choice, and nothing of who they are',
    on: oneself,
    why: 'A few children, and a known choice: of interest to whoever makes it, and to nobody else.',
  },
  'child-identity': {
    what: "A child's name, birth date or address",
    on: ['command-line', 'export'],
    why: 'Known by reference in chat and on the page, always. In a file that is made for it, and each sight is kept.',
  },
  'other-childs-fact': {
    what: 'A fact of one child told to explain what happens to another',
    on: [],
    why: 'Nowhere: it reads "a matching conversation with the home is needed".',
  },
  unsorted: {
    what: 'Anything of which nobody has said what it carries',
    on: ['page', 'command-line'],
    why: 'It could be anything. Whoever writes it sees it on their own page, and nobody else anywhere.',
  },
};

export const mayCarry = (place: Place, kind: FactKind): boolean => surfaceTable[kind].on.includes(place);
