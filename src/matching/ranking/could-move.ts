// Whether the answer to an open question could change an option's place: asked both ways, best and worst.

import { hundredths, type Question, type QuestionCode, type RuleId, type WhoKnows } from '#src/domain/index';
import { bandOf } from '../judge.js';
import { type OpenQuestion, type RuleFinding, suitable } from '../ranked-option.js';
import { byStanding, type Standing, type Unranked } from './order.js';

/** Facts of the children or of the case, not of one home: an answer bears on every option that waits for it. */
export const ofTheCase: ReadonlySet<WhoKnows> = new Set([
  'social-worker',
  'school',
  'health',
  'legal',
  'court',
  'independent-reviewing-officer',
  'commissioning',
]);

/** An answer against these is essential from then on, though not having asked is not: "not ready", "cannot", "inadequate". */
export const decisive: ReadonlySet<QuestionCode> = new Set<QuestionCode>([
  'is-the-young-person-ready',
  'does-the-young-person-want-support',
  'can-they-live-together',
  'what-is-the-statement-of-purpose',
  'what-is-the-ofsted-grade',
  'is-there-a-later-inspection',
  'where-does-the-child-live',
  'is-there-this-need',
  'is-it-still-a-risk',
  'which-animals',
  'is-the-dog-safe-with-children',
]);

/** The options in their order; the questions of each, in turn, with whether the answer could change its place. */
export function openQuestions(sorted: readonly Unranked[], familyFirst: boolean): readonly (readonly OpenQuestion[])[] {
  const list: List = { sorted, familyFirst, ifAnswered: new Map() };
  return sorted.map((option, place) =>
    unique(
      option.findings.flatMap((finding) =>
        finding.questions.map((question) => ({
          ...question,
          rule: finding.rule,
          couldMove: (matters(finding) || decisive.has(question.code)) && moves(list, option, place, finding, question),
        })),
      ),
    ),
  );
}

interface List {
  readonly sorted: readonly Unranked[];
  /** Whether family and friends come first among the suitable (s22C(7)(a)). */
  readonly familyFirst: boolean;
  /** The whole list in order, with every option that waits for an answer at its worst, and at its best. */
  readonly ifAnswered: Map<string, { readonly worst: readonly Standing[]; readonly best: readonly Standing[] }>;
}

/** Ties are broken by a hash of the facts, so whoever is level may come out ahead. */
const order = byStanding(() => 0);

/** Only points, an essential or the law can move an option. */
const matters = ({ of, essential, class: kind }: RuleFinding): boolean => of > 0 || essential || kind === 'hard';

function moves(list: List, option: Unranked, place: number, finding: RuleFinding, question: Question): boolean {
  // An answer that breaks the law takes the option off the list.
  if (finding.class === 'hard') return true;
  const best = imagined(option, finding.rule, true, list);
  const worst = imagined(option, finding.rule, false, list, decisive.has(question.code));
  if (!ofTheCase.has(question.who))
    return ahead(list.sorted, option, best, false) < place || ahead(list.sorted, option, worst, true) > place;
  const others = ifAnswered(list, finding.rule, question);
  return ahead(others.worst, worst, best, false) < place || ahead(others.best, best, worst, true) > place;
}

function ifAnswered(list: List, rule: RuleId, question: Question) {
  const key = `${rule} ${question.code} ${question.about ?? ''}`;
  const known = list.ifAnswered.get(key);
  if (known !== undefined) return known;
  const all = (good: boolean) =>
    list.sorted
      .map((each) =>
        waitsFor(each, rule, question) ? imagined(each, rule, good, list, decisive.has(question.code)) : each,
      )
      .sort(order);
  const made = { worst: all(false), best: all(true) };
  list.ifAnswered.set(key, made);
  return made;
}

const waitsFor = ({ findings }: Unranked, rule: RuleId, { code, about }: Question): boolean =>
  findings.some((each) => each.rule === rule && each.questions.some((q) => q.code === code && q.about === about));

/** The option as it would stand if this rule were wholly met, or not met at all; `decides` is whether that is essential. */
function imagined(option: Unranked, rule: RuleId, good: boolean, { familyFirst }: List, decides = false): Standing {
  const { findings, parts, pairsApart, points } = option;
  const finding = findings.find((each) => each.rule === rule);
  const gained = finding === undefined ? 0 : (good ? finding.of : 0) - finding.points;
  const band = !good && decides ? 'does-not-meet' : bandOf(findings, { rule, status: good ? 'met' : 'broken' });
  const connected = familyFirst && suitable(band) && parts.every((part) => part.connected);
  return { band, connected, points: { total: hundredths(points.total + gained) }, pairsApart, parts };
}

/** How many of a sorted list stand ahead of an option as imagined; `level` counts those level with it too. It is not its own rival. */
function ahead(rivals: readonly Standing[], self: Standing, imaginedSelf: Standing, level: boolean): number {
  const isAhead = (rival: Standing) => order(rival, imaginedSelf) < (level ? 1 : 0);
  let low = 0;
  let high = rivals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const rival = rivals[middle];
    if (rival !== undefined && isAhead(rival)) low = middle + 1;
    else high = middle;
  }
  return low - (isAhead(self) ? 1 : 0);
}

/** The same question of two rules is asked once, and could move the option if either could. */
function unique(all: readonly OpenQuestion[]): readonly OpenQuestion[] {
  if (all.length < 2) return all;
  const kept = new Map<string, OpenQuestion>();
  for (const each of all) {
    const key = `${each.code} ${each.who} ${each.about ?? ''}`;
    const before = kept.get(key);
    if (before === undefined) kept.set(key, each);
    else if (each.couldMove && !before.couldMove) kept.set(key, { ...before, couldMove: true });
  }
  return [...kept.values()];
}
