// keys: the keys that identity is sealed with. `list` them, `rotate` to a new one, or make one (`new`).

import { staffId } from '#src/domain/index';
import type { KeysJson, NewKeyJson } from '#src/services/schemas/index';
import { keysHeld, keyText, newKey, type Rotated, rotateKeys } from '#src/store/index';
import type { Work, WorkWithoutData } from './desk.js';
import { exitCodes } from './outcome/exit-codes.js';

export const keys: Work = async ({ operands: [action] }, { store, now }) => {
  const by = { actor: staffId('command-line'), surface: 'command-line', at: now() } as const;
  const rotated = action === 'rotate' ? await rotateKeys(store.db, by) : null;
  const held = await keysHeld(store.db);
  const json: KeysJson = {
    version: 2,
    kind: 'keys',
    current: held.current,
    demo: held.demo,
    keys: held.keys.map((each) => ({ ...each })),
    rotated: rotated === null ? null : { made: rotated.made, sealed: rotated.envelopes },
  };
  return { exit: exitCodes.answer, json, text: textOf(json, rotated) };
};

/** Makes a key and keeps it nowhere. */
export const makeKey: WorkWithoutData = () => {
  const made = newKey();
  const json: NewKeyJson = { version: 2, kind: 'new-key', id: made.id, key: keyText(made) };
  return { exit: exitCodes.answer, json, text: json.key };
};

function textOf({ keys: all, demo, current }: KeysJson, rotated: Rotated | null): string {
  const lines = all.map(
    ({ id, sealed }) =>
      `${id.padEnd(16)} ${String(sealed).padStart(9)} sealed${id === current ? ', and seals from now on' : sealed === 0 ? '; keep it while a backup of before is kept' : ''}`,
  );
  return [
    ...(rotated === null ? [] : [told(rotated), '']),
    ...lines,
    ...(demo ? ['', 'This is a demo key: for invented people only. docs/keys.md says how to give your own.'] : []),
  ].join('\n');
}

function told({ made, envelopes, current }: Rotated): string {
  if (made === null && envelopes === 0)
    return `Everything is sealed with ${current} already. To rotate, put a new key first in PLACEWELL_KEYS ("placewell keys new" makes one), leave the old one after it, start again, and run this once more.`;
  const key = made === null ? '' : `Made key ${made}. `;
  return `${key}${envelopes} ${envelopes === 1 ? 'value' : 'values'} sealed anew with ${current}.`;
}
