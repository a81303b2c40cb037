// The short answer to "vacancies" -> JSON.

import type { Vacancies } from '../../services.js';
import { schemaVersion } from '../parts.js';
import type { VacanciesJson } from '../vacancies.js';

export const vacanciesToJson = ({ asAt, lines, dataVersion }: Vacancies): VacanciesJson => ({
  version: schemaVersion,
  kind: 'vacancies',
  asAt,
  types: lines.map((line) => ({
    type: line.type,
    homes: line.homes,
    approvedPlaces: line.approvedPlaces,
    filled: line.filled,
    held: line.held,
    onHold: line.onHold,
    usableForOne: line.usableForOne,
    usableForTwo: line.usableForTwo,
    usableForThreeSiblings: line.usableForThreeSiblings,
    oldestConfirmed: line.oldestConfirmed,
    stale: line.stale,
  })),
  dataVersion,
});
