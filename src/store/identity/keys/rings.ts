// Which ring a store opens with: the keys that were given; without any, a demo key, and never that for real people on a server.

import { StoreError } from '../../errors.js';
import type { StoreLog } from '../../log.js';
import { demoFileOf, demoRemark, isDemo, knownDemoKey, newDemoKey } from './demo.js';
import { openToOthers, readKeyFile, readKeyFileIfAny, writeKeyFile } from './key-file.js';
import { type GivenKeys, KeyRing } from './key-ring.js';

/** What the store holds already, which a ring must fit. */
export interface Held {
  /** Ids of every key that something is sealed with. */
  readonly keyIds: readonly string[];
  /** Whether all its people are invented; null where it is empty. */
  readonly invented: boolean | null;
}

/** Chooses by what is held. Throws a StoreError that says what to do. */
export type RingFor = (held: Held) => KeyRing;

const KEY_NEEDED =
  'this database holds real people, and no key was given to seal them with: set PLACEWELL_KEYS or PLACEWELL_KEY_FILE ("placewell keys new" makes a key), and keep the key where the backups are not';

/** Beside a data folder: the given keys, with a demo key of before to open what it sealed; or that demo key alone. */
export function ringForFolder(folder: string, given: GivenKeys | undefined, log: StoreLog): RingFor {
  const file = demoFileOf(folder);
  return ({ keyIds, invented }) => {
    const demo = readKeyFileIfAny(file);
    // A folder may be made of what was in memory.
    const known = invented === false ? [] : [knownDemoKey];
    if (given !== undefined) return fitting(givenRing(given, [...(demo ?? []), ...known], log), keyIds);
    // A key made now opens nothing that is there already: it is not even written then.
    const others = keyIds.filter((id) => known.every((key) => key.id !== id));
    if (demo === null && others.length > 0) throw unknownKey(others);
    const keys = demo ?? [newDemoKey()];
    if (demo === null) writeKeyFile(file, keys, demoRemark);
    tellOfDemo(log, { file, key: keys[0]?.id }, invented === false, demo === null);
    return fitting(new KeyRing({ keys: [...keys, ...known], file }, 'demo-file', () => readKeyFile(file)), keyIds);
  };
}

/** Nothing is secret in invented people, so a server that holds no others may do with the key that everybody knows. */
export const ringForServer =
  (given: GivenKeys | undefined, log: StoreLog): RingFor =>
  ({ keyIds, invented }) => {
    if (given !== undefined) return fitting(givenRing(given, invented === false ? [] : [knownDemoKey], log), keyIds);
    if (invented === false) throw new StoreError('key-needed', KEY_NEEDED);
    log.info({ key: knownDemoKey.id }, 'no key was given: this database can hold invented people only (docs/keys.md)');
    return fitting(knownRing('demo-known'), keyIds);
  };

export const ringForMemory =
  (given: GivenKeys | undefined): RingFor =>
  ({ keyIds }) =>
    fitting(given === undefined ? knownRing('memory') : new KeyRing(given, 'given'), keyIds);

/** Real people may not be put where the key is known to everybody. */
export function mustHoldSecrets(ring: KeyRing): void {
  if (ring.origin === 'demo-known') throw new StoreError('key-needed', KEY_NEEDED);
}

/** Said aloud when it is made, and each time it has real people to keep. */
function tellOfDemo(log: StoreLog, facts: object, real: boolean, made: boolean): void {
  if (real)
    log.warn(facts, 'REAL PEOPLE are sealed with a demo key that lies beside the data: give your own (docs/keys.md)');
  else if (made)
    log.warn(facts, 'made a demo key, to seal invented people with: real ones need your own (docs/keys.md)');
  else log.info(facts, 'sealed with a demo key: for invented people only (docs/keys.md)');
}

const knownRing = (origin: 'demo-known' | 'memory') => new KeyRing({ keys: [knownDemoKey], file: null }, origin);

function givenRing(given: GivenKeys, older: GivenKeys['keys'], log: StoreLog): KeyRing {
  const { file } = given;
  if (file !== null && openToOthers(file))
    log.warn({ file }, 'the key file can be read by others than its owner: make it mode 0600');
  const keys = [...given.keys, ...older.filter(({ id }) => given.keys.every((key) => key.id !== id))];
  return new KeyRing({ keys, file }, 'given', file === null ? null : () => readKeyFile(file));
}

function fitting(ring: KeyRing, keyIds: readonly string[]): KeyRing {
  const unknown = keyIds.filter((id) => ring.find(id) === null);
  if (unknown.length > 0) throw unknownKey(unknown);
  return ring;
}

const unknownKey = (ids: readonly string[]) =>
  new StoreError(
    'unknown-key',
    `the data is sealed with ${ids.length === 1 ? 'key' : 'keys'} ${ids.join(', ')}, which ${ids.length === 1 ? 'was' : 'were'} not given: ${whatToDo(ids)}`,
    { met: ids.join(', ') },
  );

const whatToDo = (ids: readonly string[]) =>
  ids.every(isDemo)
    ? 'put back the .keys file that lay beside the data folder, or add its keys after your own in PLACEWELL_KEYS or PLACEWELL_KEY_FILE'
    : 'give it in PLACEWELL_KEYS or PLACEWELL_KEY_FILE, after the one that seals; without it what it sealed can never be read';
