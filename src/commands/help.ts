// help: the commands, options and exit codes; as JSON, the schema of every answer too. And --version.

import { z } from 'zod';
import { type HelpJson, jsonSchemas, schemaVersion } from '#src/services/schemas/index';
import { programVersion } from './edge/program.js';
import { commandHelp, commandNames, helpText, type Line, specOf, usage } from './line/index.js';
import { exitCodeMeanings, exitCodes } from './outcome/exit-codes.js';
import type { Told } from './outcome/outcome.js';

export function help({ command, options }: Line): Told {
  const json: HelpJson = {
    version: schemaVersion,
    kind: 'help',
    program: { name: 'placewell', version: programVersion },
    commands: commandNames.map((name) => ({
      command: name,
      usage: `placewell ${usage(name)}`,
      help: specOf(name).help,
    })),
    exitCodes: exitCodeMeanings.map((each) => ({ ...each })),
    schemas: Object.fromEntries(
      Object.entries(jsonSchemas).map(([kind, schema]) => [kind, z.toJSONSchema(schema, { unrepresentable: 'any' })]),
    ),
  };
  const text = options.version !== undefined ? programVersion : command === 'help' ? helpText() : commandHelp(command);
  return { exit: exitCodes.answer, json, text };
}
