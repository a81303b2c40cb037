// The program itself: its version, and the folder it lives in.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const packageFile = createRequire(import.meta.url).resolve('#files/package.json');

/** The project's own folder, wherever the command is called from. */
export const projectFolder = dirname(packageFile);

export const programVersion: string = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(packageFile, 'utf8'))).version;

/** Where the data is when nobody says: git-ignored, in the project. */
export const defaultDataFolder = join(projectFolder, '.placewell');
