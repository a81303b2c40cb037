// A bed in place of a cell: what is put on record, none of it before the child has the bed.

import { gateId } from '#src/domain/index';
import { always } from '../../entry.js';
import type { GateDefinition } from '../../gate.js';

const source = {
  title: 'Police and Criminal Evidence Act 1984; Children Act 1989',
  section: 's38(6)-(7); s21(2)(b)',
  provenance: 'not-verified',
} as const;

export const paceRecord: GateDefinition = {
  id: gateId('pace-record'),
  rows: ['M3'],
  title: 'Record of a bed in place of a cell',
  sentence: 'The bed given in place of a cell, and who asked for it, is on record by the next working day.',
  source,
  inForce: always,
  departure: 'Nobody: the record follows, and the bed never waits for it.',
  role: 'social-worker',
  tonight: 'yes',
  laterWithin: 1,
  conditions: [
    { code: 'request', text: 'who in custody asked, at what time, and for which kind of bed', mayFollow: true },
    {
      code: 'certificate',
      text: "the custody officer's certificate, where a move was certified impracticable",
      mayFollow: true,
    },
    { code: 'appropriate-adult', text: 'the appropriate adult named, and the parents told', mayFollow: true },
    { code: 'transport', text: 'who takes the child from the police station, and to court', mayFollow: true },
    { code: 'court', text: 'which court sits next, and at what time', mayFollow: true },
  ],
};

export const paceSecure: GateDefinition = {
  id: gateId('pace-secure'),
  rows: ['M3', 'L34'],
  title: 'Secure bed asked for',
  sentence: 'Where the police ask for a secure bed, legal services are asked whether the law allows it for this child.',
  source,
  inForce: always,
  departure: 'Nobody; a bed that is not secure may be offered meanwhile.',
  role: 'legal',
  tonight: 'yes',
  laterWithin: 1,
  conditions: [
    {
      code: 'serious-harm',
      text: 'why only a secure bed would be enough to keep the public safe from serious harm',
      mayFollow: true,
    },
    { code: 'secure-tried', text: 'which secure homes were asked, and what they said', mayFollow: true },
    { code: 'bed-offered', text: 'the bed that was offered to the custody officer meanwhile', mayFollow: true },
  ],
};
