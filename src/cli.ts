#!/usr/bin/env node
// The command line's edge: hands the process's environment and clock to the commands.

import { runInProcess } from './commands/edge/in-process.js';

await runInProcess(process.argv.slice(2), { environment: process.env, now: () => new Date() });
