// Who may import whom, room by room: the architecture as data. A room's own files may always import each other.

export interface Room {
  /** Files of the room: a regular expression on paths from the project's root. */
  readonly files: string;
  readonly mayImport: readonly string[];
  /** Where code that breaks the row should go instead. */
  readonly instead: string;
}

const shared = ['src/domain'];

export const rooms: Readonly<Record<string, Room>> = {
  solver: {
    files: '^solver/',
    mayImport: [],
    instead: 'Hand the solver a problem in the abstract, from src/matching.',
  },
  'src/domain': {
    files: '^src/domain/',
    mayImport: [],
    instead: 'The domain is nouns only; put the verb in the room that acts.',
  },
  'src/rules': {
    files: '^src/rules/',
    mayImport: shared,
    instead: 'A rule is asked with facts; fetch them in src/matching.',
  },
  'src/matching': {
    files: '^src/matching/',
    mayImport: ['src/rules', 'src/domain', 'solver'],
    instead: 'Matching is pure; reading and writing belong to src/services.',
  },
  'src/store': {
    files: '^src/store/',
    mayImport: shared,
    instead: 'The store keeps facts; what they mean is for src/matching.',
  },
  'src/imports': {
    files: '^src/imports/',
    mayImport: shared,
    instead: 'A reader gives rows and issues; saving them is for src/services.',
  },
  'src/access': {
    files: '^src/access/',
    mayImport: shared,
    instead: 'Access decides on given facts; fetch them in src/services.',
  },
  'src/services': {
    files: '^src/services/',
    mayImport: ['src/rules', 'src/matching', 'src/store', 'src/imports', 'src/access', 'src/domain'],
    instead: 'A service speaks of the world; words and platforms are for bots.',
  },
  'bots/conversation': {
    files: '^bots/conversation/',
    mayImport: ['src/services', 'bots/replies', 'bots/words'],
    instead: 'Ask a service; the conversation never reads the store nor scores.',
  },
  'bots/replies': {
    files: '^bots/replies/',
    mayImport: [],
    instead: 'A reply is data; build it in bots/conversation.',
  },
  'bots/words': { files: '^bots/words/', mayImport: ['src/services'], instead: 'Words are pure; pass them the facts.' },
  'bots/activity': {
    files: '^bots/activity/',
    mayImport: ['bots/conversation', 'bots/replies', 'bots/words'],
    instead: 'The adapter turns activities into turns; everything else is said in bots/conversation.',
  },
  'bots/web': {
    files: '^bots/web/',
    mayImport: ['bots/activity', 'bots/conversation', 'bots/replies', 'bots/words', 'src/access'],
    instead: 'The page is a platform: it hears and shows.',
  },
  fixtures: { files: '^fixtures/', mayImport: shared, instead: 'An invented county is made of domain nouns.' },
  'src/start': {
    files: '^src/(main|cli|config|log)\\.ts$|^src/(commands|server)/',
    // `solver` for its pool alone: threads are begun and ended where the program is.
    mayImport: [
      'solver',
      'src/services',
      'src/rules',
      'src/matching',
      'src/store',
      'src/imports',
      'src/access',
      'src/domain',
      'bots/conversation',
      'bots/replies',
      'bots/words',
      'bots/activity',
      'bots/web',
      'fixtures',
    ],
    instead: 'The start files wire rooms together and do nothing else.',
  },
};

/** Libraries that one room keeps to itself. */
export const kept: Readonly<Record<string, readonly string[]>> = {
  '^botbuilder': ['bots/activity'],
  '^botframework': ['bots/activity'],
  '^(javascript-lp-solver|highs)$': ['solver'],
  '^(kysely|pg|@electric-sql/)': ['src/store'],
  '^csv-': ['src/imports'],
};
