// What an import did, in words: how many rows, each thing wrong with its place, and whether they count as real.

import type { ImportJson } from '#src/services/schemas/index';

export const importText = ({ of, accepted, issues, invented, councilArea }: ImportJson): string =>
  [
    `${accepted} ${accepted === 1 ? 'row' : 'rows'} of ${of} taken in.`,
    ...(accepted === 0
      ? []
      : [
          invented
            ? 'They are marked as invented.'
            : 'They count as real: the page without sign-in shows none of them. Invented rows are imported with --invented.',
          ...(councilArea === null ? [areaNotSaid] : []),
        ]),
    ...listed('Left out:', issues, 'refused'),
    ...listed(accepted === 0 ? 'Worth a look:' : 'Taken in, and worth a look:', issues, 'noted'),
  ].join('\n');

const areaNotSaid =
  'Whose rows they are is not said, so no home can be told to be out of area: name the council with --council. Those around it are in the policy file.';

function listed(title: string, issues: ImportJson['issues'], severity: 'refused' | 'noted'): readonly string[] {
  const some = issues.filter((issue) => issue.severity === severity);
  if (some.length === 0) return [];
  return [
    '',
    title,
    ...some.map((issue) => `  ${placeOf(issue)}: expected ${issue.expected}, received ${issue.received}`),
  ];
}

const placeOf = ({ file, line, field }: ImportJson['issues'][number]) =>
  `${file}:${line}${field === '' ? '' : ` ${field}`}`;
