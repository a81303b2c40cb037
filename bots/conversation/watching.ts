// What a turn was answered from, noted as the services give it: no handler can show a list without its being known.

import type { Services, ShownAct, ShownVersions } from '#src/services/index';
import type { Command } from './command.js';

/** What a reply shows, for the record that is kept of it. */
export interface Seen {
  readonly act: ShownAct;
  /** A referral's reference, or what else it is a list of. */
  readonly subject: string;
  readonly versions: ShownVersions;
}

export interface Watched {
  readonly services: Services;
  /** Null where nothing of the record was given. */
  readonly seen: (verb: Command['verb']) => Seen | null;
}

/** Of one turn. A list that was asked for on the way to something else does not hide it. */
export function watching(services: Services): Watched {
  let noted: Seen | null = null;
  const note = (seen: Seen) => {
    if (noted === null || weight[seen.act] >= weight[noted.act]) noted = seen;
  };
  return {
    services: {
      ...services,
      async matchReferral(asked, narrowing) {
        const found = await services.matchReferral(asked, narrowing);
        if (found.ok) note({ act: 'list-shown', subject: subjectOf(asked), versions: found.value.versions });
        return found;
      },
      async explainOption(asked, home) {
        const found = await services.explainOption(asked, home);
        if (found.ok)
          note({ act: 'explanation-shown', subject: subjectOf(asked), versions: found.value.answer.versions });
        return found;
      },
      async allocate(asked) {
        const found = await services.allocate(asked);
        if (found.ok)
          note({ act: 'proposal-for-all-shown', subject: 'allocation', versions: found.value.proposal.versions });
        return found;
      },
      async vacancies() {
        const found = await services.vacancies();
        if (found.ok) note({ act: 'board-shown', subject: 'vacancies', versions: { data: found.value.dataVersion } });
        return found;
      },
      async openReferrals() {
        const found = await services.openReferrals();
        note({ act: 'board-shown', subject: 'referrals', versions: {} });
        return found;
      },
    },
    seen: (verb) => noted && (explaining.includes(verb) ? { ...noted, act: 'explanation-shown' } : noted),
  };
}

/** What is said about a list already shown bears its replay id, and is not the list. */
const explaining: readonly Command['verb'][] = ['why', 'why-not', 'compare', 'costs'];

const weight: Readonly<Record<ShownAct, number>> = {
  'board-shown': 0,
  'list-shown': 1,
  'explanation-shown': 2,
  'proposal-for-all-shown': 3,
};

type Asked = Parameters<Services['matchReferral']>[0];

/** A child described in words is kept nowhere, and has no reference. */
const subjectOf = (asked: Asked): string => (typeof asked === 'string' ? asked : 'described');
