// The rule book as a page to read: docs/rules.md, which a test holds to the book.

import { count } from '#bots/words/amounts';
import { classWords, inForceText, sourceText } from '#bots/words/kinds';
import { roleWords } from '#bots/words/roles';
import { type Entry, type GateDefinition, type Rule, rowIds, rows, type Timer, testOf } from '#src/rules/index';
import type { Book } from '#src/services/schemas/to-json/rules';

export const rulesPage = ({ rules, gates, timers, version }: Book): string =>
  [
    '# The rule book',
    '',
    `Version ${version}: ${rules.length} rules, ${gates.length} gates and ${timers.length} timers. Made by \`npm run rules\`; do not edit by hand.`,
    '',
    ...preface,
    '## Rules',
    '',
    ...rules.flatMap((rule) => ruleLines(rule)),
    '## Gates',
    '',
    'What must be approved, or on record, before an option can be confirmed; by whom, and how much of it may follow in an emergency.',
    '',
    ...gates.flatMap((gate) => gateLines(gate)),
    '## Timers',
    '',
    'What must be done by a day, whichever home was chosen.',
    '',
    ...timers.flatMap((timer) => timerLines(timer)),
    '## Rows of law, and what answers each',
    '',
    '| row | about | answered by |',
    '|---|---|---|',
    ...rowIds.map((row) => `| ${row} | ${rows[row].about} | ${answeredBy(row, [...rules, ...gates, ...timers])} |`),
    '',
  ].join('\n');

const preface: readonly string[] = [
  'This is not legal advice. Each entry says how sure we are of its text: *text read* means the provision itself was read;',
  'anything else has not been verified against the statute, and says so wherever it is shown. A solicitor or the nominated',
  'officer should check an entry before it is relied on as law.',
  '',
  '**Classes.** *Law or fact*: broken, the home is not possible, and nobody here may override it. *Needs approval*: it may be',
  'proposed, and confirmed once a named role has approved. *Duty*: so far as reasonably practicable; departing needs a reason on',
  "record. *The council's policy*: departing needs a decision on record. A missing fact is neither met nor broken: it is a question.",
  '',
];

const common = (entry: Entry): readonly string[] => [
  `- Source: ${sourceText(entry.source)}`,
  `- In force: ${inForceText(entry.inForce)}`,
  `- Departure: ${entry.departure}`,
  `- Rows: ${entry.rows.join(', ')}`,
];

const ruleLines = (rule: Rule): readonly string[] => [
  `### ${rule.title} (\`${rule.id}\`)`,
  '',
  `${rule.sentence} *${capital(classWords[rule.class])}*${rule.scores === undefined ? '' : `, scored under ${rule.scores}`}.`,
  '',
  ...common(rule),
  `- Tests: \`${testOf(rule.id)}\``,
  '',
];

const gateLines = (gate: GateDefinition): readonly string[] => [
  `### ${gate.title} (\`${gate.id}\`)`,
  '',
  gate.sentence,
  '',
  `- Given by: ${roleWords[gate.role]}; out of hours: ${outOfHours[gate.tonight]}`,
  ...common(gate),
  '- Must be on record:',
  ...gate.conditions.map(
    ({ text, mayFollow }) =>
      `  - ${text}${mayFollow && gate.laterWithin !== null ? ` (in an emergency, within ${count(gate.laterWithin, 'working day')})` : ''}`,
  ),
  '',
];

const outOfHours = { yes: 'can be given', no: 'cannot be given', 'in-emergency': 'in an emergency' } as const;

const timerLines = (timer: Timer): readonly string[] => [
  `### ${timer.title} (\`${timer.id}\`)`,
  '',
  timer.sentence,
  '',
  `- Done by: ${roleWords[timer.role]}`,
  ...common(timer),
  `- Tests: \`${testOf(timer.id)}\``,
  '',
];

const answeredBy = (row: (typeof rowIds)[number], entries: readonly Entry[]): string =>
  rows[row].notAnEntry ??
  entries
    .filter((entry) => entry.rows.includes(row))
    .map(({ id }) => `\`${id}\``)
    .join(', ');

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
