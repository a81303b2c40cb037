// The verb table: what each sentence of the conversation looks like, in the order they are tried.

import { readAllocating } from './allocating.js';
import type { Command } from './command.js';
import { readNarrowing } from './narrowing.js';
import { recordAnswers, recordVerbs } from './record/verbs.js';
import { saying as said, type Verb, sayingExactly as word } from './verb.js';

/** References as people type them: "R-204", "r204", "#R 204". */
export const REFERRAL = '#?\\bR[\\s-]?(?<referral>\\d{1,6})\\b';
const HOME = '#?\\bH[\\s-]?(?<home>\\d{1,6})\\b';
const NUMBER = '(?:(?:number|no\\.?|option|#)\\s*)?#?(\\d{1,4})';

const THANKS =
  "(?:(?:great|good|perfect|lovely|brilliant|that(?:'s|\\s+is)\\s+(?:great|all|it)),?\\s+)?(?:many\\s+)?(?:thanks?(?:\\s+you)?|thx|ta|cheers)(?:,?\\s+(?:very\\s+much|so\\s+much|a\\s+lot|again|for\\s+(?:that|your\\s+help)|that(?:'s|\\s+is)\\s+(?:all|great|it)))?";

export const verbs: readonly Verb[] = [
  {
    example: 'match R-204',
    does: 'ranked options for a referral, with reasons',
    read: said(`(?:match|find|options\\s+for)\\s+(?:referral\\s+)?${REFERRAL}(?<rest>.*?)`, readMatch),
  },
  {
    example: 'why 2',
    does: 'every rule, point and question behind an option',
    read: said(`why(?:\\s+not|\\s+is)?\\s*${NUMBER}(?:\\s+(?:first|there|on\\s+the\\s+list))?`, ([, rank]) => ({
      verb: 'why',
      rank: Number(rank),
    })),
  },
  {
    example: 'why not H-310',
    does: 'every rule that keeps a home off the list',
    read: said(
      `why(?:\\s+(?:not|is(?:n't|\\s+not)?))?\\s+${HOME}(?:\\s+(?:not\\s+)?on\\s+the\\s+list)?`,
      ({ groups }) => ({
        verb: 'why-not',
        home: `H-${groups?.home}`,
      }),
    ),
  },
  {
    example: 'compare 1 and 3',
    does: 'only what differs between two options',
    read: said(
      `(?:compare\\s+)?(?:options\\s+|numbers\\s+)?${NUMBER}\\s*(?:and|with|to|against|v(?:s|ersus)?\\.?|&|,|\\s)\\s*${NUMBER}`,
      ({ input, 1: a, 2: b }) =>
        /\bcompare|\bv(?:s|ersus)?\b/i.test(input) ? { verb: 'compare', a: Number(a), b: Number(b) } : null,
    ),
  },
  {
    example: 'only in-house',
    does: 'narrow the last list; also "within 10 miles" and "under £2,000" (greys out, never removes)',
    read: (words) => {
      const narrowing = readNarrowing(words);
      return narrowing === null ? null : { verb: 'narrow', narrowing };
    },
  },
  {
    example: 'everything',
    does: 'undo the narrowing',
    read: word('clear|everything|show\\s+everything|show\\s+all|all|reset|undo\\s+(?:the\\s+)?narrowing', {
      verb: 'clear',
    }),
  },
  {
    example: 'more',
    does: 'the next five options',
    read: word('more(?:\\s+options)?|next(?:\\s+(?:five|5|page))?|show\\s+(?:me\\s+)?more|continue', { verb: 'more' }),
  },
  {
    example: 'list',
    does: 'the last list again',
    read: word('list|again|back|show\\s+(?:the\\s+)?list', { verb: 'again' }),
  },
  ...recordVerbs,
  {
    example: 'allocate',
    does: 'for managers: who would go where if everyone who waits were placed at once; also "allocate with R-204 at H-310", "allocate without H-118 for R-207"',
    read: said(
      '(?:allocate(?:\\s+(?:everyone|everybody|all))?|(?:place|match)\\s+(?:everyone|everybody|all)(?:\\s+(?:of\\s+them|who\\s+waits?|together|at\\s+once))*|who\\s+(?:goes|would\\s+go|should\\s+go)\\s+where)(?<rest>\\b.*?)?',
      ({ groups }) => readAllocating(groups?.rest ?? ''),
    ),
  },
  {
    example: 'vacancies',
    does: 'whom there is room for, by type of home',
    read: word(
      'vacanc(?:y|ies)|(?:any|show|what|how\\s+many|list|the)\\s+vacancies|what\\s+vacancies\\s+(?:are\\s+there|do\\s+we\\s+have)|what\\s+is\\s+vacant',
      {
        verb: 'vacancies',
      },
    ),
  },
  {
    example: 'referrals',
    does: 'the open referrals',
    read: word('(?:(?:open|the|all|list|show)\\s+)*referrals(?:\\s+open)?|open', { verb: 'referrals' }),
  },
  {
    example: 'names',
    does: 'the names of the homes last shown, where you alone read them; also "name of H-310". Each sight is kept',
    read: (words) =>
      word('(?:the\\s+)?names(?:\\s+of\\s+(?:the|these|those)\\s+homes)?', { verb: 'names', home: null })(words) ??
      said(`(?:the\\s+)?name\\s+of\\s+${HOME}`, ({ groups }) => ({ verb: 'names', home: `H-${groups?.home}` }))(words),
  },
  {
    example: 'who am I',
    does: 'who you are here, and what you may do; over invented data "staff" lists whom you may play, and "act as W-3" does',
    read: word('who\\s+am\\s+i|whoami|what\\s+(?:may|can)\\s+i\\s+see|my\\s+(?:role|roles|posts?)', {
      verb: 'who-am-i',
    }),
  },
  { example: 'rules', does: 'the rule book', read: word('(?:the\\s+)?rules?(?:\\s*book)?', { verb: 'rules' }) },
  {
    example: 'help',
    does: 'this list',
    read: word('help(?:\\s+me)?|what\\s+can\\s+(?:you|i)\\s+(?:do|say|ask)|commands|menu', { verb: 'help' }),
  },
];

/** Said in answer to something: understood, and not worth a line of help. */
export const answers: readonly Verb['read'][] = [
  word('reveal(?:\\s+(?:the\\s+)?names)?|end\\s+(?:the\\s+)?blind\\s+look', { verb: 'end-blind-look' }),
  ...recordAnswers,
  word('staff|(?:the\\s+|list\\s+)?(?:members\\s+of\\s+)?staff|colleagues|who\\s+(?:works|is)\\s+here', {
    verb: 'staff',
  }),
  word("(?:act\\s+as|be|i\\s+am|i'm)\\s+(?:myself|me|a\\s+visitor|visitor|nobody)(?:\\s+again)?", {
    verb: 'act-as',
    staff: null,
  }),
  said("(?:act\\s+as|be|i\\s+am|i'm|sign\\s+in\\s+as)\\s+#?(?<staff>W[\\s-]?\\d{1,6})", ({ groups }) => ({
    verb: 'act-as',
    staff: (groups?.staff ?? '').toUpperCase().replace(/^W[\\s-]?/, 'W-'),
  })),
  word('yes|y|ok(?:ay)?|confirm|yes,?\\s+please|find\\s+options|go\\s+ahead', { verb: 'confirm' }),
  word('no|cancel|stop|forget\\s+(?:it|that)|no,?\\s+thanks?', { verb: 'cancel' }),
  word('hi|hello|hey|good\\s+(?:morning|afternoon|evening)|start', { verb: 'greet' }),
  word(THANKS, { verb: 'thank' }),
  word('\\?', { verb: 'help' }),
  said(
    `(?:(?:the\\s+)?costs?(?:\\s+(?:to|for)\\s+(?:the\\s+)?others)?(?:\\s+of)?|what\\s+(?:does|would|will|do)\\s+(?:it|that|this|they)\\s+cost\\s+the\\s+others)(?:\\s+${REFERRAL})?(?:,?\\s+(?:numbers?\\s+)?(\\d{1,4})\\s*(?:-|to)\\s*(\\d{1,4}))?`,
    ({ groups, 2: from, 3: to }) => ({
      verb: 'costs',
      referral: groups?.referral === undefined ? null : `R-${groups.referral}`,
      numbers: from === undefined || to === undefined ? null : [Number(from), Number(to)],
    }),
  ),
];

/** "match R-204 within 10 miles": what follows the reference must be a narrowing, all of it. */
function readMatch({ groups }: RegExpExecArray): Command | null {
  const referral = `R-${groups?.referral}`;
  const rest = (groups?.rest ?? '').replace(/^[\s,:.-]+/, '');
  if (rest === '') return { verb: 'match', referral, narrowing: {} };
  const narrowing = readNarrowing(rest);
  if (narrowing !== null) return { verb: 'match', referral, narrowing };
  const others = [...rest.matchAll(new RegExp(REFERRAL, 'gi'))].map((each) => `R-${each.groups?.referral}`);
  return others.length > 0
    ? { verb: 'unclear', hint: { code: 'several-referrals', referrals: [referral, ...others] } }
    : { verb: 'unclear', hint: { code: 'only-partly', says: `match ${referral}` } };
}
