// The last step of a build: makes the archive that a first start begins with. Its failure is nobody's: that start makes
// its own database, and takes longer.

import { hasPrepared } from './prepared/archive.js';

// PGlite throws some of its errors where no caller can catch them.
process.on('uncaughtException', (error) => {
  process.stderr.write(`No prepared database, so a first start takes longer: ${error.message.split('\n')[0]}\n`, () =>
    process.exit(0),
  );
});

if (!hasPrepared()) {
  const { makePrepared } = await import('./prepared/make.js');
  await makePrepared();
}
