// CPR reg 10(3)-(4): other schooling where a move means another school.

import { gateId } from '#src/domain/index';
import type { GateDefinition } from '../../../gate.js';
import { carePlanning, since2011 } from '../../../sources.js';

/**
 * In an emergency "as soon as reasonably practicable", of which the law counts no days: 20 is from the guidance on the
 * education of looked-after children, which counts school days (not verified).
 */
export const schoolArranged: GateDefinition = {
  id: gateId('education-arrangements'),
  rows: ['L12'],
  title: 'Schooling after a move',
  sentence: 'Where a move means another school, schooling that meets the needs of the child is arranged.',
  source: carePlanning('reg 10(3)-(4)', 'read'),
  inForce: since2011,
  departure: 'The virtual school head, who records why it could not be arranged first, and by when it will be.',
  role: 'virtual-school',
  tonight: 'yes',
  laterWithin: 20,
  conditions: [
    { code: 'arranged', text: "other education or training that meets the child's needs arranged", mayFollow: true },
    {
      code: 'fits-pep',
      text: 'it is consistent with the personal education plan, or the plan is revised',
      mayFollow: true,
    },
  ],
};
