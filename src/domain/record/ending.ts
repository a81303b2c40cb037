// Why a placement ended, by the codes of the SSDA903 return: a reason for change of placement, or why the child left care.

/** Reason for place change: the child is still looked after, and lives elsewhere. `PLACE` is no end: nobody moved. */
export const placeChangeReasons = [
  'CARPL',
  'CLOSE',
  'ALLEG',
  'STAND',
  'APPRR',
  'CREQB',
  'CREQO',
  'CHILD',
  'LAREQ',
  'CUSTOD',
  'OTHER',
] as const;
export type PlaceChangeReason = (typeof placeChangeReasons)[number];

/** REC: the child is no longer looked after. `X1` is no reason: it says that another episode began. E43 and E44 ended in 2019. */
export const careEndReasons = [
  'E11',
  'E12',
  'E2',
  'E3',
  'E4A',
  'E4B',
  'E13',
  'E41',
  'E45',
  'E46',
  'E47',
  'E48',
  'E5',
  'E6',
  'E7',
  'E8',
  'E9',
  'E14',
  'E15',
  'E16',
  'E17',
] as const;
export type CareEndReason = (typeof careEndReasons)[number];

export type EndReason = PlaceChangeReason | CareEndReason;
export const endReasons: readonly EndReason[] = [...placeChangeReasons, ...careEndReasons];

export const endReasonOf = (text: string): EndReason | null => {
  const said = text.trim().toUpperCase();
  return endReasons.find((each) => each === said) ?? null;
};

export const leavesCare = (reason: EndReason): boolean => careEndReasons.some((each) => each === reason);

/** The child may go on living there, no longer looked after: the room is not free until somebody has said so. */
const mayStay: readonly EndReason[] = ['E11', 'E12', 'E45', 'E46', 'E17'];
export const mayStayInTheHome = (reason: EndReason): boolean => mayStay.includes(reason);
