// The problem we really solve: choose options, at most one per request, each exclusive resource used once.

export interface DivisionOption {
  readonly id: string;
  /** The requests it answers, all at once; at least one. */
  readonly covers: readonly string[];
  /** Keys of resources that at most one chosen option may use. */
  readonly uses: readonly string[];
  /** What it is worth in each stage, whole numbers, bigger is better; the same length for every option. */
  readonly values: readonly number[];
  /** For the best few: answers with the same signatures (as a multiset) count as the same. Its own id by default. */
  readonly signature?: string;
}

export interface DivisionProblem {
  readonly requests: readonly string[];
  readonly options: readonly DivisionOption[];
  /** Pairs of option ids that may not be chosen together. */
  readonly conflicts?: readonly (readonly [string, string])[];
  /** Whether every request must be covered: then there may be no answer. */
  readonly coverAll: boolean;
}

/** How many stages the options are valued in; 0 without options. */
export const stageCount = ({ options }: DivisionProblem): number => options[0]?.values.length ?? 0;

/** Throws for a problem that was written wrongly: that is a mistake of the caller, not an answer. */
export function assertSound(problem: DivisionProblem): void {
  const requests = new Set(problem.requests);
  const ids = new Set(problem.options.map((option) => option.id));
  const faults = [
    ...twice(problem.requests).map((request) => `request ${request} is listed twice`),
    ...twice(problem.options.map((option) => option.id)).map((id) => `option ${id} is listed twice`),
    ...problem.options.flatMap((option) => optionFaults(option, requests, stageCount(problem))),
    ...(problem.conflicts ?? []).flatMap(([a, b]) => [
      ...[a, b].filter((id) => !ids.has(id)).map((id) => `conflict names ${id}, which is no option`),
      ...(a === b ? [`option ${a} conflicts with itself`] : []),
    ]),
  ];
  if (faults.length > 0) throw new Error(`Division problem: ${faults.join('; ')}`);
}

function optionFaults(option: DivisionOption, requests: ReadonlySet<string>, stages: number): readonly string[] {
  const { id, covers, uses, values } = option;
  return [
    ...(covers.length === 0 ? [`option ${id} covers no request`] : []),
    ...covers.filter((request) => !requests.has(request)).map((r) => `option ${id} covers ${r}, which is no request`),
    ...[...twice(covers), ...twice(uses)].map((key) => `option ${id} lists ${key} twice`),
    ...(values.length === stages ? [] : [`option ${id} has ${values.length} values, expected ${stages}`]),
    ...values
      .filter((v) => !Number.isSafeInteger(v))
      .map((v) => `option ${id} has value ${v}, expected a whole number`),
  ];
}

const twice = (keys: readonly string[]): readonly string[] => [
  ...new Set(keys.filter((key, i) => keys.indexOf(key) !== i)),
];
