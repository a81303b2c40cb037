// A linear model as plain data: columns to choose, rows to keep within, and one objective.

/** `binary` is 0 or 1; `integer` any whole number within its bounds; `continuous` any number within them. */
export interface Column {
  readonly name: string;
  readonly kind: 'binary' | 'integer' | 'continuous';
  readonly lower: number;
  /** Null is "no upper bound". */
  readonly upper: number | null;
}

/** A multiple of one column, by its position in the model. */
export interface Term {
  readonly column: number;
  readonly coefficient: number;
}

/** lower <= sum of terms <= upper; null is "no limit on that side". */
export interface Row {
  readonly name: string;
  readonly terms: readonly Term[];
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface Objective {
  readonly sense: 'max' | 'min';
  readonly terms: readonly Term[];
}

/** What is possible, before anything is wanted. */
export interface Region {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Model extends Region {
  readonly objective: Objective;
}

/** What is wrong with the writing of a model, each fault naming its place; an engine refuses a model that has any. */
export function faults(model: Model): readonly string[] {
  return [
    ...repeated('column', model.columns),
    ...repeated('row', model.rows),
    ...model.columns.flatMap(columnFaults),
    ...model.rows.flatMap((row) => [
      ...termFaults(`row ${row.name}`, row.terms, model.columns.length),
      ...numberFaults(`row ${row.name}`, [row.lower, row.upper]),
    ]),
    ...termFaults('the objective', model.objective.terms, model.columns.length),
  ];
}

function repeated(what: string, named: readonly { readonly name: string }[]): readonly string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { name } of named) (seen.has(name) ? twice : seen).add(name);
  return [...twice].map((name) => `${what} ${name}: the name is used twice`);
}

function columnFaults(column: Column): readonly string[] {
  const place = `column ${column.name}`;
  const binaryBeyond = column.kind === 'binary' && (column.lower < 0 || column.upper === null || column.upper > 1);
  return [
    ...numberFaults(place, [column.lower, column.upper]),
    ...(binaryBeyond ? [`${place}: a binary lies within 0 and 1, got ${column.lower} to ${column.upper}`] : []),
  ];
}

function termFaults(place: string, terms: readonly Term[], columns: number): readonly string[] {
  return terms.flatMap((term) => [
    ...numberFaults(place, [term.coefficient]),
    ...(Number.isInteger(term.column) && term.column >= 0 && term.column < columns
      ? []
      : [`${place}: no column at position ${term.column}`]),
  ]);
}

const numberFaults = (place: string, numbers: readonly (number | null)[]): readonly string[] =>
  numbers.flatMap((n) => (n === null || Number.isFinite(n) ? [] : [`${place}: expected a finite number, got ${n}`]));
