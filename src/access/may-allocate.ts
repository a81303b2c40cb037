// Who may ask for everyone who waits to be placed at once: it shows a manager every open referral, and where each would go.

import { type Role, roles } from '#src/domain/index';

/** What each of them answers for spans more than one referral. A social worker asks about their own, one at a time. */
const managers: readonly Role[] = [
  'team-manager',
  'service-manager',
  'head-of-service',
  'nominated-officer',
  'director',
  'fostering-manager',
];

export const mayAllocate = (held: readonly Role[]): boolean => held.some((role) => managers.includes(role));

/**
 * The roles of a person, as far as a surface knows them. On the page over invented data nobody signs in, so a visitor
 * acts in every role; a chat platform says who a person is and not yet what they may do, so there nobody has one.
 */
export const rolesOn = (surface: 'page' | 'command-line' | 'slack' | 'teams'): readonly Role[] =>
  surface === 'page' ? roles : [];
