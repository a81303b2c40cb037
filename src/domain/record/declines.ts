// Why a home or provider said no, and why a child is placed at a distance: the Placements North West census's codes.

/** Of its 2022 list what a provider says, of its 2025 list what was found, and what that census leaves to words. */
export const declineReasons = [
  'need',
  'matching',
  'deprivation-of-liberty',
  'specialist-send',
  'other-specialist',
  'too-quick',
  'not-available',
  'does-not-exist',
  'preference',
  'safeguarding',
  'carer-moving',
  'legal',
  'other',
] as const;
export type DeclineReason = (typeof declineReasons)[number];

export const isDeclineReason = (text: string): text is DeclineReason => declineReasons.some((each) => each === text);
