// The names of homes, and a first look at a long-term match without them.

export const nameWords = {
  title: (referral: string) => `${referral}: the homes by name`,
  kept: 'Who looked, when and for which referral is kept.',
  hidden:
    'Names are hidden in the first look at a long-term match: the council asks for it. Household, risk and place are all there. Say "reveal" when you have looked; that you did is kept.',
  revealed: 'Your first look without names is over for this referral, and that is kept. Say "names" to see them.',
  nothingHidden: 'No names are hidden from you here. Say "names" to see those of the homes last shown.',
  described: 'Names are looked up for a referral on record: a child who is only described has none.',
  none: 'No home is shown yet, so there is no name to give.',
  notHere: 'These names are not for you here. Nothing was shown.',
} as const;
