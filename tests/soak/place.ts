// Where a process of the soak finds its store, as it is written on its command line.

import { type OpenOptions, openStore, type Store, type Where } from '#src/store/index';

export const placeOf = (text: string): Where =>
  /^postgres(ql)?:/.test(text) ? { kind: 'server', url: text } : { kind: 'folder', path: text };

export const quiet: OpenOptions['log'] = { info: () => undefined, warn: () => undefined };

export const openAt = (text: string): Promise<Store> => openStore(placeOf(text), { log: quiet });
