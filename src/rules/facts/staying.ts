// Whether the children asked about live in this home already: to stay is no new placement.

import type { Ask } from '../ask.js';

export const allLiveThere = ({ living, members, home }: Ask): boolean =>
  living.size > 0 && members.every(({ child }) => living.get(child.id)?.home.id === home.id);
