// Kinds of search in words, and where those go that are not listed here.

import type { Regime, RoutedOut } from '#src/services/index';

export const regimeWords: Readonly<Record<Regime, string>> = {
  standard: 'a home',
  'short-breaks': 'short breaks',
  respite: "a carer's respite",
  'parent-and-child': 'a parent with their child',
  remand: 'a remand',
  pace: 'a bed in place of a police cell (PACE)',
  'long-term-match': 'a long-term match',
  adoption: 'adoption',
  'staying-put': 'staying put',
  secure: 'secure accommodation',
};

export const searchedFor = (regime: Regime): string => `Searched for: ${regimeWords[regime]}.`;

const routes: Readonly<Record<RoutedOut['why'], string>> = {
  adoption:
    'An adoption is not searched for here: family finding goes through the regional adoption agency. If the child needs a foster home meanwhile, ask for that.',
  secure:
    'Secure accommodation is for a court to allow, and its homes are not listed here: ask legal services. If the child needs a bed meanwhile, ask for that.',
  'staying-put':
    'Staying put is for a young person who is 18 and no longer looked after: the leaving care team arranges it with the carers.',
};

/** Where a search goes that is not answered with homes. */
export const sayRoutedOut = ({ why }: RoutedOut): string => `${routes[why]} Nothing was searched.`;
