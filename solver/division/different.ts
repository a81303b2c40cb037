// Forbids a selection that was already given, and every other with the same signatures.
//
// Rewrites:  for some signature s, the number of chosen options with it differs from the number m_s given before.
// From:      a region whose first columns are the options, and the options given.
// To:        where no signature can be chosen twice (its options share a request), one row:
//              sum of options with a signature given - sum of the others <= signatures given - 1.
//            Else 0/1 columns, at least one of them 1:  more_s with c_s >= (m_s + 1) more_s,
//              fewer_s with c_s + (n - m_s + 1) fewer_s <= n,  and other <= sum of options with none of them,
//            where c_s counts the chosen options with s, and n is the number of requests, which c_s cannot exceed.
//            Tighter where every request must be covered and a signature tells which requests its options cover: nothing
//            can be added to the signatures given, so "- sum of the others" goes; and if it is the only signature to
//            cover just those, a part given that covers one request is forced by the rest, so it goes too:
//              sum of options with the rest of the signatures given <= their number - 1.
// Caveat:    at most one such part may go: two requests left over could also be covered together.

import type { Column, Region, Row, Term } from '../model.js';
import type { DivisionOption, DivisionProblem } from './problem.js';

/** `given` are option ids; `ordinal` keeps the names of several cuts apart. */
export function differentFrom(
  problem: DivisionProblem,
  region: Region,
  given: readonly string[],
  ordinal: number,
): Region {
  const name = `different ${ordinal}`;
  return canRepeat(problem.options) ? byCounts(problem, region, given, name) : byPresence(problem, region, given, name);
}

/** What an answer counts as: the signatures of its options, sorted. */
export const signaturesOf = (problem: DivisionProblem, chosen: readonly string[]): readonly string[] => {
  const ids = new Set(chosen);
  return problem.options
    .filter((option) => ids.has(option.id))
    .map(signatureOf)
    .sort();
};

const signatureOf = (option: DivisionOption): string =>
  option.signature === undefined ? `id ${option.id}` : `signature ${option.signature}`;

interface Shared {
  /** The requests that all options with the signature cover. */
  readonly requests: readonly string[];
  /** Whether each of them covers just those. */
  readonly same: boolean;
}

function sharedRequests(options: readonly DivisionOption[]): ReadonlyMap<string, Shared> {
  const shared = new Map<string, Shared>();
  for (const option of options) {
    const before = shared.get(signatureOf(option)) ?? { requests: option.covers, same: true };
    const requests = before.requests.filter((request) => option.covers.includes(request));
    const same = before.same && requests.length === before.requests.length && requests.length === option.covers.length;
    shared.set(signatureOf(option), { requests, same });
  }
  return shared;
}

const canRepeat = (options: readonly DivisionOption[]): boolean =>
  [...sharedRequests(options).values()].some(({ requests }) => requests.length === 0);

function byPresence(problem: DivisionProblem, region: Region, given: readonly string[], name: string): Region {
  const shared = sharedRequests(problem.options);
  const complete = problem.coverAll && [...shared.values()].every(({ same }) => same);
  const signatures = new Set(signaturesOf(problem, given));
  const forced = complete ? forcedPart(shared, signatures) : undefined;
  if (forced !== undefined) signatures.delete(forced);
  const terms = problem.options.flatMap((option, column): readonly Term[] => {
    if (signatures.has(signatureOf(option))) return [{ column, coefficient: 1 }];
    return complete ? [] : [{ column, coefficient: -1 }];
  });
  return { ...region, rows: [...region.rows, { name, terms, lower: null, upper: signatures.size - 1 }] };
}

/** A signature given that covers one request, and is the only one to cover it alone. */
function forcedPart(shared: ReadonlyMap<string, Shared>, given: ReadonlySet<string>): string | undefined {
  const alone = [...shared].filter(([, { requests }]) => requests.length === 1);
  const rivals = (request: string | undefined) => alone.filter(([, { requests }]) => requests[0] === request).length;
  return alone.find(([signature, { requests }]) => given.has(signature) && rivals(requests[0]) === 1)?.[0];
}

function byCounts(problem: DivisionProblem, region: Region, given: readonly string[], name: string): Region {
  const most = problem.requests.length;
  const times = new Map<string, number>();
  for (const signature of signaturesOf(problem, given)) times.set(signature, (times.get(signature) ?? 0) + 1);
  const count = (holds: (signature: string) => boolean): readonly Term[] =>
    problem.options.flatMap((option, column) => (holds(signatureOf(option)) ? [{ column, coefficient: 1 }] : []));

  const columns: Column[] = [];
  const rows: Row[] = [];
  const flag = (what: string): number => {
    columns.push({ name: `${name}, ${what}`, kind: 'binary', lower: 0, upper: 1 });
    return region.columns.length + columns.length - 1;
  };
  const row = (what: string, terms: readonly Term[], lower: number | null, upper: number | null) =>
    rows.push({ name: `${name}, ${what}`, terms, lower, upper });

  const other = flag('other');
  row('other', [...count((s) => !times.has(s)), { column: other, coefficient: -1 }], 0, null);
  const flags = [other];
  for (const [signature, m] of times) {
    const counted = count((s) => s === signature);
    const more = flag(`more ${signature}`);
    const fewer = flag(`fewer ${signature}`);
    row(`more ${signature}`, [...counted, { column: more, coefficient: -(m + 1) }], 0, null);
    row(`fewer ${signature}`, [...counted, { column: fewer, coefficient: most - m + 1 }], null, most);
    flags.push(more, fewer);
  }
  row(
    'somewhere',
    flags.map((column) => ({ column, coefficient: 1 })),
    1,
    null,
  );
  return { columns: [...region.columns, ...columns], rows: [...region.rows, ...rows] };
}
