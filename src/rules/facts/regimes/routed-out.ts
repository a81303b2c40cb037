// Searches that are no placement under s22C: told where they go, and never listed.

import type { Referral, Regime } from '#src/domain/index';

export interface RoutedOut {
  readonly to: 'regional-adoption-agency' | 'legal-services' | 'leaving-care-team';
  readonly why: Extract<Regime, 'adoption' | 'secure' | 'staying-put'>;
}

const adoption: RoutedOut = { to: 'regional-adoption-agency', why: 'adoption' };
/** Children Act 1989 s25: a court's to allow (L34). */
const secure: RoutedOut = { to: 'legal-services', why: 'secure' };
const stayingPut: RoutedOut = { to: 'leaving-care-team', why: 'staying-put' };

/** Null where homes are matched. */
export function routeOf(regime: Regime): RoutedOut | null {
  switch (regime) {
    case 'adoption':
      return adoption;
    case 'secure':
      return secure;
    case 'staying-put':
      return stayingPut;
    default:
      return null;
  }
}

/** A child on a placement order (E1) may well need a foster home meanwhile: the search is routed, not the legal status. */
export const routedOut = ({ legal: { regime } }: Referral): RoutedOut | null => routeOf(regime);
