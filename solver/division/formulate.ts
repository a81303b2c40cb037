// Writes a selection problem as a linear region, tight enough that its relaxation is nearly whole.
//
// Rewrites:  choose options so that no request, resource or conflicting pair is taken twice.
// From:      covers, uses and conflicts, as sets of names.
// To:        a 0/1 column per option and rows of packing form:
//              request:   sum of options covering it      = 1 (cover all) or <= 1
//              resource:  sum of options using it         <= 1
//              conflict:  x_a + x_b                       <= 1
//              majority:  sum of options covering more than half of the requests <= 1, for 3 requests or more:
//                         any two of them overlap; it cuts off answers made of halves of options.
// Caveat:    rows whose options all share a request are left out, being implied; every option covers a request, so
//            x <= 1 is implied too. "Best" is over the options listed: say which were.

import type { Region, Row } from '../model.js';
import type { DivisionOption, DivisionProblem } from './problem.js';

/** Column j is option j. */
export function formulate(problem: DivisionProblem): Region {
  const { requests, options, coverAll } = problem;
  const position = new Map(options.map((option, j) => [option.id, j]));
  const covering = groupBy(options, (option) => option.covers);
  const resources = [...groupBy(options, (option) => option.uses)].map(([key, members]) => ({
    name: `resource ${key}`,
    members,
  }));
  const conflicts = (problem.conflicts ?? []).map(([a, b], i) => ({
    name: `conflict ${i + 1}`,
    members: [position.get(a) ?? -1, position.get(b) ?? -1],
  }));
  const majority = {
    name: 'majority',
    members:
      requests.length < 3 ? [] : options.flatMap(({ covers }, j) => (2 * covers.length > requests.length ? [j] : [])),
  };
  return {
    columns: options.map(({ id }) => ({ name: `option ${id}`, kind: 'binary', lower: 0, upper: 1 })),
    rows: [
      ...requests.map((r) => atMostOne(`request ${r}`, covering.get(r) ?? [], coverAll ? 1 : null)),
      ...[...resources, ...conflicts, majority]
        .filter(({ members }) => members.length > 1 && !shareRequest(members, options))
        .map(({ name, members }) => atMostOne(name, members)),
    ],
  };
}

const atMostOne = (name: string, members: readonly number[], lower: 1 | null = null): Row => ({
  name,
  terms: members.map((column) => ({ column, coefficient: 1 })),
  lower,
  upper: 1,
});

function groupBy(
  options: readonly DivisionOption[],
  keys: (option: DivisionOption) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  options.forEach((option, j) => {
    for (const key of keys(option)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [j]);
      else group.push(j);
    }
  });
  return groups;
}

function shareRequest(members: readonly number[], options: readonly DivisionOption[]): boolean {
  const first = options[members[0] ?? -1]?.covers ?? [];
  return first.some((request) => members.every((j) => options[j]?.covers.includes(request)));
}
