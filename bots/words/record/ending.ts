// Why a placement ended: the codes of the SSDA903 return, in plain words.

import type { EndReason } from '#src/services/terms';

export const endReasonWords: Readonly<Record<EndReason, string>> = {
  CARPL: 'the care plan changed, or was carried out',
  CLOSE: 'the carer resigned, or the home closed',
  ALLEG: 'an allegation was made',
  STAND: 'concern about standards of care',
  APPRR: "the carer's approval was removed",
  CREQB: "the carer asked for it to end, because of the child's behaviour",
  CREQO: 'the carer asked for it to end, for another reason',
  CHILD: 'the child asked for it to end',
  LAREQ: 'the council or the area authority asked for it to end',
  CUSTOD: 'a custody arrangement',
  OTHER: 'another reason',
  E11: 'adopted, and nobody opposed it',
  E12: 'adopted, and the court dispensed with consent',
  E2: 'died',
  E3: 'another council in the UK took over the care',
  E4A: 'went home to a parent or relative with parental responsibility, as planned',
  E4B: 'went home to a parent or relative with parental responsibility, not as planned',
  E13: 'went to live with a parent or relative without parental responsibility',
  E41: 'a child arrangements order',
  E45: 'special guardianship: foster carers who are family or friends',
  E46: 'special guardianship: foster carers who are not family or friends',
  E47: 'special guardianship: family or friends who did not foster the child',
  E48: 'special guardianship: others who did not foster the child',
  E5: 'independent living, with support on site or formal advice',
  E6: 'independent living, without formal support',
  E7: 'residential care paid for by adult social care',
  E8: 'care ended for another reason',
  E9: 'sentenced to custody',
  E14: 'accommodation on remand ended',
  E15: 'an age assessment found them 18 or over',
  E16: 'moved abroad',
  E17: '18 or over, and stayed with the carers (staying put)',
};

/** "CHILD: the child asked for it to end". */
export const endReasonText = (reason: EndReason): string => `${reason}: ${endReasonWords[reason]}`;
