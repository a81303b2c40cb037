// Missing facts, each imagined well and badly answered: as could-move.ts does, and with the same words for it.
//
// A question is answered once for a home, whichever of its rules ask it; one of the children or of the case, once for
// every option that waits for it. Answered well its rules are wholly met, answered badly not met at all: the ends between
// which the truth lies. What is imagined here only says what to try: each is ranked again before it is told.

import { type HomeId, hundredths, type Question, type RuleId } from '#src/domain/index';
import { bandOf } from '../judge.js';
import { type RankedOption, type RuleFinding, suitable } from '../ranked-option.js';
import { decisive, ofTheCase } from '../ranking/could-move.js';
import { byStanding, type Standing } from '../ranking/order.js';
import type { TieBreaker } from '../ranking/ties.js';
import type { SupposedAnswer } from '../supposing.js';
import { type Change, keyOf, type Scene } from './scene.js';

/** Questions of options further down move nobody near the top. */
const ASKED_OF = 10;
/** The numbers that a reader looks at. */
const TOP = 5;

export interface Fact {
  readonly question: Question;
  /** The first rule that asks it. */
  readonly rule: RuleId;
  /** The home it is asked of; of a fact of the case, the first that waits for it. */
  readonly home: HomeId;
  readonly option: RankedOption;
  readonly ofTheCase: boolean;
  readonly well: Imagined;
  readonly badly: Imagined;
}

export interface Imagined {
  readonly changesFirst: boolean;
  /** How many places those at the top move, all together; out of it is as far as anybody falls. */
  readonly moved: number;
}

/** In the order of the list, each once. */
export function factsOf(scene: Scene, tie: TieBreaker, familyFirst: boolean): readonly Fact[] {
  const facts = new Map<string, Fact>();
  const top = scene.options.slice(0, ASKED_OF).filter(({ parts }) => parts.length === 1);
  for (const option of top)
    for (const { rule, couldMove, ...question } of option.questions) {
      const home = option.parts[0]?.home;
      if (!couldMove || home === undefined) continue;
      const general = ofTheCase.has(question.who);
      const key = `${general ? '' : home} ${question.code} ${question.about ?? ''}`;
      if (facts.has(key)) continue;
      const waits = (each: RankedOption) =>
        (general || each === option) && each.findings.some((f) => asks(f, question));
      const imagine = (good: boolean) => imagined(scene, byStanding(tie), waits, question, good, familyFirst);
      facts.set(key, { question, rule, home, option, ofTheCase: general, well: imagine(true), badly: imagine(false) });
    }
  return [...facts.values()];
}

const asks = ({ questions }: RuleFinding, { code, about }: Question): boolean =>
  questions.some((each) => each.code === code && each.about === about);

/** The inputs with that fact so answered. */
export function answered({ question, home, ofTheCase: general }: Fact, to: SupposedAnswer['to']): Change {
  const answer: SupposedAnswer = {
    home: general ? null : home,
    rule: null,
    question: question.code,
    about: question.about,
    to,
  };
  return (world) => ({ ...world, supposed: { ...world.supposed, answers: [...world.supposed.answers, answer] } });
}

function imagined(
  { options }: Scene,
  order: (a: Standing, b: Standing) => number,
  waits: (option: RankedOption) => boolean,
  question: Question,
  good: boolean,
  familyFirst: boolean,
): Imagined {
  const standings = options
    .map((option) => ({
      key: keyOf(option),
      at: waits(option) ? standingIf(option, question, good, familyFirst) : option,
    }))
    .flatMap(({ key, at }) => (at === null ? [] : [{ key, at }]))
    .sort((a, b) => order(a.at, b.at));
  const places = new Map(standings.map(({ key }, i) => [key, i]));
  const placeOf = (option: RankedOption) => Math.min(places.get(keyOf(option)) ?? TOP, TOP);
  const moved = options.slice(0, TOP).reduce((sum, option, i) => sum + Math.abs(placeOf(option) - i), 0);
  const [first] = options;
  return {
    changesFirst: first !== undefined && standings[0] !== undefined && standings[0].key !== keyOf(first),
    moved,
  };
}

/** Null where the law would take it off the list. */
function standingIf(option: RankedOption, question: Question, good: boolean, familyFirst: boolean): Standing | null {
  const against = !good && decisive.has(question.code);
  const findings = option.findings.map((each): RuleFinding => {
    if (!asks(each, question)) return each;
    const points = good ? each.of : hundredths(0);
    return { ...each, status: good ? 'met' : 'broken', points, essential: each.essential || against };
  });
  if (findings.some((each) => each.class === 'hard' && each.status === 'broken')) return null;
  const band = bandOf(findings);
  const total = hundredths(findings.reduce((sum, each) => sum + each.points, 0));
  const connected = familyFirst && suitable(band) && option.parts.every((part) => part.connected);
  return { band, connected, points: { total }, pairsApart: option.pairsApart, parts: option.parts };
}
