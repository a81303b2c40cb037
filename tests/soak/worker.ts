// A process that does acts on the record and says each once it is committed, until it is killed.

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { enter } from '../services/record/everything/world.js';
import { MORNING } from '../services/record/holds-world.js';
import { actOnce } from './acts.js';
import { openAt } from './place.js';

const [place = '', cycleText = '0', seedText = '1', at = 'once'] = process.argv.slice(2);
const [cycle, seed] = [Number(cycleText), Number(seedText)];
const say = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`);

// The control of the power cut: a disk that is never told to keep anything must lose something.
if (at === 'no-fsync') {
  Reflect.set(fs, 'fsyncSync', () => undefined);
  syncBuiltinESMExports();
}
const store = await openAt(place);
say('open');
const world = enter(store, new Date(MORNING.getTime() + cycle * 3_600_000));
/** On a server several act at once; the embedded store has one connection, and takes turns. */
const several = store.kind === 'server' ? 4 : 1;
const acting = async (person: number) => {
  for (let n = 0; ; n += 1) {
    const mixed = Math.imul(seed + cycle * 7919 + person * 104_729 + n * 15_485_863, 2_654_435_761) >>> 0;
    const said = await actOnce(world, mixed, `soak-${at}-${cycle}-${person}-${n}`);
    if (said !== null) say(said);
    world.at(new Date(world.now().getTime() + 20_000));
  }
};
try {
  await Promise.all(Array.from({ length: several }, (_, person) => acting(person)));
} catch (error) {
  // The server was ended under it: it says so by a code, and is done.
  say({ ended: error instanceof Error && 'code' in error ? error.code : 'unknown' });
  process.exit(1);
}
