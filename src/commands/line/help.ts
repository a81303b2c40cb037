// The help text: commands, options and exit codes, from the same lists that the parser reads.

import { exitCodeMeanings } from '../outcome/exit-codes.js';
import { type CommandName, commandNames, specOf } from './commands.js';
import { globalOptions, type OptionName, type OptionSpec, optionSpecs } from './options.js';

export const helpText = (): string =>
  [
    'Placewell finds the right home for a child, and says why.',
    '',
    'Usage: placewell <command> [options]      (from the project folder: npx placewell <command>)',
    '',
    'Commands',
    ...commandNames.flatMap((name) => [`  ${usage(name)}`, `      ${specOf(name).help}`]),
    '',
    'Options of every command',
    ...columns(globalOptions.map(optionLine)),
    '',
    '"placewell <command> --help" tells a command\'s own options; docs/command-line.md tells everything.',
    '',
    ...exitLines(),
  ].join('\n');

export const commandHelp = (name: CommandName): string => {
  const { options, help } = specOf(name);
  return [
    `Usage: placewell ${usage(name)}`,
    '',
    `${help.charAt(0).toUpperCase()}${help.slice(1)}.`,
    '',
    'Options',
    ...columns([...options, ...globalOptions].map(optionLine)),
    '',
    ...exitLines(),
  ].join('\n');
};

/** As in "match <referral> [--limit n]". */
export function usage(name: CommandName): string {
  const { operands, fixed = 0, optional = 0, many = false, options } = specOf(name);
  const words = operands.map((each, i) => {
    if (i < fixed) return each;
    const shown = `<${each}>${many && i === operands.length - 1 ? '…' : ''}`;
    return i < operands.length - optional ? shown : `[${shown}]`;
  });
  return [name, ...words, ...options.map((each) => `[${option(each)}]`)].join(' ');
}

const option = (name: OptionName) => {
  const { value, many = false }: OptionSpec = optionSpecs[name];
  return value === null ? `--${name}` : `--${name} ${value}${many ? '…' : ''}`;
};
const optionLine = (name: OptionName): readonly [string, string] => [option(name), optionSpecs[name].help];
const exitLines = () => [
  'Exit codes',
  ...columns(exitCodeMeanings.map(({ code, means }) => [String(code), means] as const)),
];

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
