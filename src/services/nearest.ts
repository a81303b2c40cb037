// References near to one that does not exist: "did you mean".

import Fuse from 'fuse.js';

const MOST = 3;

export const nearest = <T extends string>(wanted: string, known: readonly T[]): readonly T[] =>
  new Fuse(known, { threshold: 0.5, ignoreLocation: true })
    .search(wanted.slice(0, 20))
    .slice(0, MOST)
    .map((hit) => hit.item);
