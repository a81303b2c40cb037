// The command line as typed -> a command with its operands and options, or everything that is wrong with it.

import { parseArgs } from 'node:util';
import type { Problem } from '#src/config';
import { type CommandName, commandNames, isCommandName, specOf } from './commands.js';
import { nearest } from './nearest.js';
import { globalOptions, isOptionName, type OptionName, type OptionSpec, optionSpecs } from './options.js';

export interface Line {
  readonly command: CommandName;
  readonly operands: readonly string[];
  /** Checked for form, still as typed; a switch is the empty text. */
  readonly options: Readonly<Partial<Record<OptionName, string>>>;
}

export type Parsed =
  | { readonly ok: true; readonly line: Line }
  | { readonly ok: false; readonly json: boolean; readonly message: string; readonly problems: readonly Problem[] };

export function parseLine(argv: readonly string[]): Parsed {
  const { tokens } = parseArgs({
    args: [...argv],
    options: forNode,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const typed = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  const asked = (name: OptionName) => typed.some((token) => token.name === name);
  const wrong = (message: string, problems: readonly Problem[] = []): Parsed => ({
    ok: false,
    json: asked('json'),
    message,
    problems,
  });

  const [first, ...operands] = words;
  const command = first ?? (asked('help') || asked('version') ? 'help' : undefined);
  if (command === undefined)
    return wrong(`No command. The commands are ${commandNames.join(', ')}; "placewell help" says more.`);
  if (!isCommandName(command)) return wrong(unknownCommand(command));

  const problems = [...optionProblems(command, typed)];
  const options = valuesOf(typed);
  if (problems.length === 0 && !asked('help') && !asked('version'))
    problems.push(...operandProblems(command, operands));
  if (problems.length > 0)
    return wrong(`"placewell ${command}" was not understood; "placewell help" says more.`, problems);
  return { ok: true, line: { command, operands, options } };
}

interface TypedOption {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

/** Of an option given more than once, all values. */
function valuesOf(typed: readonly TypedOption[]): Readonly<Record<string, string>> {
  const values = new Map<string, string>();
  for (const { name, value = '' } of typed) {
    const before = values.get(name);
    const spec: OptionSpec | null = isOptionName(name) ? optionSpecs[name] : null;
    values.set(name, before === undefined ? value : `${before}${spec?.between ?? ','}${value}`);
  }
  return Object.fromEntries(values);
}

const forNode = {
  ...Object.fromEntries(
    Object.entries(optionSpecs).map(([name, spec]) => [
      name,
      { type: spec.value === null ? 'boolean' : 'string' } as const,
    ]),
  ),
  help: { type: 'boolean', short: 'h' },
} as const;

function unknownCommand(given: string): string {
  const near = nearest(given, commandNames);
  return `There is no command "${given}".${near === null ? '' : ` Did you mean "${near}"?`} The commands are ${commandNames.join(', ')}.`;
}

function* optionProblems(command: CommandName, typed: readonly TypedOption[]): Generator<Problem> {
  const known: readonly OptionName[] = [...specOf(command).options, ...globalOptions];
  const seen = new Set<string>();
  for (const { name, rawName, value } of typed) {
    const spec: OptionSpec | null = isOptionName(name) && known.includes(name) ? optionSpecs[name] : null;
    const where = rawName;
    if (spec === null)
      yield {
        where,
        expected: `an option of ${command}: ${known.map((each) => `--${each}`).join(', ')}`,
        received: rawName,
      };
    else if (seen.has(name) && !spec.many) yield { where, expected: 'to be given once', received: 'it twice' };
    else if (spec.value === null && value !== undefined)
      yield { where, expected: spec.expected, received: `"${value}"` };
    else if (spec.value !== null && !spec.form.safeParse(value).success)
      yield {
        where,
        expected: spec.expected,
        received: value === undefined ? 'nothing' : name === 'data' ? 'another value' : `"${value}"`,
      };
    seen.add(name);
  }
}

function* operandProblems(command: CommandName, operands: readonly string[]): Generator<Problem> {
  const { operands: names, fixed = 0, optional = 0, many = false } = specOf(command);
  for (const [i, name] of names.entries())
    if (i < fixed) {
      if (!name.split('|').includes(operands[i] ?? ''))
        yield {
          where: `after ${command}`,
          expected: `the word ${name.split('|').join(' or ')}`,
          received: operands[i] ?? 'nothing',
        };
    } else if (i >= names.length - optional && operands[i] === undefined) continue;
    else if ((operands[i] ?? '') === '') yield { where: `<${name}>`, expected: `a ${name}`, received: 'nothing' };
  if (!many && operands.length > names.length)
    yield {
      where: 'after the command',
      expected: `${names.length} ${names.length === 1 ? 'word' : 'words'}`,
      received: `${operands.length}`,
    };
}
