// Words to one command: the verb table first, then a description of a child, then the one best question back.

import Fuse from 'fuse.js';
import type { Day } from '#src/services/index';
import type { Command, Hint } from './command.js';
import { readPartly } from './narrowing.js';
import { unclearActs } from './record/verbs.js';
import { readChildren } from './understand/ages.js';
import { readRegime } from './understand/regime.js';
import { answers, REFERRAL, verbs } from './verbs.js';

export function readCommand(words: string, asAt: Day): Command {
  for (const read of [...verbs.map((verb) => verb.read), ...answers]) {
    const command = read(words);
    if (command !== null) return command;
  }
  const unclear = unclearAct(words, asAt);
  if (unclear !== null) return unclear;
  const hint = actHint(words, asAt) ?? hintOf(words);
  if (hint !== null) return { verb: 'unclear', hint };
  if (describesAChild(words, asAt)) return { verb: 'describe', words };
  const says = readPartly(words);
  return { verb: 'unclear', hint: says === '' ? nearestVerbs(words) : { code: 'only-partly', says } };
}

const describesAChild = (words: string, asAt: Day): boolean =>
  /^(?:please\s+)?(?:match|find|search|place)\s+\S/i.test(words) ||
  readChildren(words, asAt, false).value.length > 0 ||
  (!QUESTIONS.test(words) && readRegime(words, asAt).value.regime !== null);

/** "what is respite?" asks about a word, and looks for nobody. */
const QUESTIONS = /^(?:what|how|why|when|explain)\b/i;

/** What people ask to have done to a home or a referral: not to be taken for a question about it. */
const ACTS =
  /^(?:please\s+|can\s+you\s+)?(?:send|book|place|allocate|assign|accept|decline|delete|remove|close|cancel|record|called?|ring|rang)\b(?:$|[\s?.!]*$|\s+(?:(?:option|number|no\.?|tier)\s+)?(?:\d|[#RHC][\s-]?\d|it\b|this\b|that\b|them\b|him\b|her\b))/i;

function unclearAct(words: string, asAt: Day): Command | null {
  const found = unclearActs.find(({ pattern }) => pattern.test(words));
  return found === undefined || readChildren(words, asAt, false).value.length > 0 ? null : found.command;
}

function actHint(words: string, asAt: Day): Hint | null {
  if (!ACTS.test(words) || readChildren(words, asAt, false).value.length > 0) return null;
  const referral = new RegExp(REFERRAL, 'i').exec(words)?.groups?.referral;
  return { code: 'not-done-here', referral: referral === undefined ? null : `R-${referral}` };
}

/** Sentences that are nearly a command: what is missing is asked for, never filled in. */
function hintOf(words: string): Hint | null {
  const referrals = [...words.matchAll(new RegExp(REFERRAL, 'gi'))].map((each) => `R-${each.groups?.referral}`);
  const [referral] = referrals;
  if (referrals.length > 1) return { code: 'several-referrals', referrals };
  if (referral !== undefined)
    return /^\S+$/.test(words) || /^r\s\d+$/i.test(words)
      ? { code: 'referral-alone', referral }
      : { code: 'did-you-mean', says: [`match ${referral}`] };
  const home = /(?:^|\s)#?H[\s-]?(\d{1,6})\b/i.exec(words)?.[1];
  if (home !== undefined) return { code: 'home-alone', home: `H-${home}` };
  const bareReferral = /^(?:match|find)\s+(\d{1,6})[\s?.!]*$/i.exec(words)?.[1];
  if (bareReferral !== undefined) return { code: 'did-you-mean', says: [`match R-${bareReferral}`] };
  if (/^(?:match|find|options)[\s?.!]*$/i.test(words)) return { code: 'which-referral' };
  if (/^why\b/i.test(words)) return { code: 'which-option', numbers: numbersIn(words) };
  if (/^compare\b/i.test(words)) return comparing(words);
  const bare = /^(?:under|within|up to|max|below|less than)\s+(\d[\d,]{0,8})[\s.]*$/i.exec(words)?.[1];
  return bare === undefined ? null : { code: 'miles-or-pounds', amount: Number(bare.replaceAll(',', '')) };
}

const numbersIn = (words: string): readonly number[] => (words.match(/\d{1,4}/g) ?? []).map(Number);

function comparing(words: string): Hint {
  const numbers = numbersIn(words);
  return numbers.length > 2 ? { code: 'which-of-two', numbers } : { code: 'which-two' };
}

const offered = verbs.filter((verb) => verb.offered !== false);
const keys = offered.map(({ example }) => ({ example, key: example.replaceAll(/[RH]?-?\d+| and | /g, ' ').trim() }));
const nearest = new Fuse(keys, { keys: ['key'], threshold: 0.45, includeScore: true });

function nearestVerbs(words: string): Hint {
  const start = words
    .replaceAll(/[^\p{L}\s-]+/gu, ' ')
    .trim()
    .split(/\s+/)
    .slice(0, 2)
    .join(' ')
    .slice(0, 24);
  const numbers = numbersIn(words);
  const [first = ''] = start.split(' ');
  const found = [...near(start, 0.45), ...near(first, 0.34)].slice(0, 3);
  const says = found.map((example) => withNumbers(example, numbers));
  return says.length === 0 ? { code: 'nothing-understood' } : { code: 'did-you-mean', says: [...new Set(says)] };
}

const near = (words: string, worst: number): readonly string[] =>
  words === '' ? [] : nearest.search(words).flatMap(({ item, score = 1 }) => (score <= worst ? [item.example] : []));

/** "comapre 1 and 2" is offered "compare 1 and 2", with the numbers that were typed. */
function withNumbers(example: string, numbers: readonly number[]): string {
  const wanted = /^(?:why|compare) \d/.test(example) ? (example.match(/\d+/g) ?? []).length : 0;
  if (wanted === 0 || numbers.length !== wanted) return example;
  const left = [...numbers];
  return example.replaceAll(/\d+/g, () => String(left.shift()));
}
