// Who brings data in or takes it out, and when: each is a line of the audit.

import type { AuditEntry, Standing } from '#src/domain/index';

export interface DoneBy {
  readonly who: Standing;
  readonly at: Date;
}

export const by = ({ who }: DoneBy): Pick<AuditEntry, 'actor' | 'surface'> => ({
  actor: who.staff,
  surface: who.surface,
});
