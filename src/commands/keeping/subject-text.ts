// A child's file in words to read: part by part, and at each what is not told, and why.

import type { SubjectFile } from '#src/services/index';

type Part = SubjectFile['parts'][number];
type Why = Part['withheld'][number]['why'];

export function subjectText(file: SubjectFile): string {
  return [
    `Everything held about ${file.child}, as at ${file.at}`,
    '',
    `This record must be kept until ${file.kept.until} (${file.kept.basis}).`,
    places[file.places],
    file.chatCopies === 0
      ? 'No copy in chat speaks of this child.'
      : `${file.chatCopies} ${file.chatCopies === 1 ? 'copy' : 'copies'} in chat speak of this child, beside others: they are not given here, and are erased by the retention policy.`,
    'Words are given as they were typed, save references of other children: somebody must read them, for names, before this is given to anyone.',
    ...file.parts.flatMap(partText),
  ].join('\n');
}

const places: Readonly<Record<SubjectFile['places'], string>> = {
  told: 'It is on record that the address is kept from nobody, so places are told.',
  withheld: 'An address is withheld: whatever could tell where the child or a carer lives is left out.',
  'withheld-as-nobody-was-asked':
    'Nobody has recorded whether an address must be withheld, so whatever could tell where the child or a carer lives is left out.',
};

function partText({ of, rows, withheld }: Part): readonly string[] {
  return [
    '',
    heading(of),
    ...rows.flatMap((row, i) => [
      ...(rows.length > 1 ? [`  ${i + 1}`] : []),
      ...Object.entries(row).map(([name, value]) => `    ${label(name)}: ${valueText(value)}`),
    ]),
    ...withheld.map(({ why, rows: n }) => `  Not told, in ${n} ${n === 1 ? 'place' : 'places'}: ${because[why]}.`),
  ];
}

const because: Readonly<Record<Why, string>> = {
  'another-child': 'facts about another child',
  'family-or-friend': 'facts about family or friends who were considered',
  'carer-or-home': 'private facts about carers, or about the home and who lives there',
  'parent-or-other-s-view': 'what a parent or somebody else said, or agreed to',
  'member-of-staff': 'private facts about a member of staff',
  'legal-advice': 'why a legal hold was set: it may be legal advice',
  'could-locate': 'places that could tell where somebody lives',
};

const spaced = (name: string) =>
  name
    .replaceAll('_', ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
const heading = (of: string) => `${spaced(of).charAt(0).toUpperCase()}${spaced(of).slice(1)}`;
const label = spaced;

function valueText(value: unknown): string {
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(valueText).join('; ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .filter(([, each]) => each !== null)
      .map(([name, each]) => `${label(name)} ${valueText(each)}`)
      .join(', ');
  return String(value);
}
