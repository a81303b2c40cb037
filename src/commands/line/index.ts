export { type CommandName, commandNames, commandSpecs, needsNoData, specOf } from './commands.js';
export { commandHelp, helpText, usage } from './help.js';
export { nearest } from './nearest.js';
export type { OptionName } from './options.js';
export { type Line, type Parsed, parseLine } from './parse.js';
