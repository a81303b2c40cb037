// "What is vacant?" The short answer, told for whom.

import type { Policy, Snapshot } from '#src/domain/index';
import { vacancyLines } from '#src/matching/index';
import type { Vacancies } from './services.js';

export const vacancies = (snapshot: Snapshot, policy: Policy): Vacancies => ({
  asAt: snapshot.asAt,
  lines: vacancyLines(snapshot, policy),
  dataVersion: snapshot.dataVersion,
});
