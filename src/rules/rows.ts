// The rows of law that bear on a placement: the list the rule book must cover, each with an entry or why there is none.

interface Row {
  readonly about: string;
  /** Why no entry of the book answers it; absent where one must. */
  readonly notAnEntry?: string;
}

const table = {
  L1: { about: 'Parents, and those with parental responsibility, considered first' },
  L2: { about: 'The most appropriate placement available: a person decides' },
  L3: { about: 'The kinds of placement the Act knows' },
  L4: { about: 'Preference to connected persons' },
  L5: { about: 'Near home, school kept, siblings together, disability suited' },
  L6: { about: "Within the authority's area" },
  L7: { about: 'Where adoption is being considered' },
  L8: { about: 'Views before a decision' },
  L9: {
    about: 'Enough accommodation in the area (sufficiency)',
    notAnEntry: 'A duty about the whole council, told by its indicators, not a rule about one child.',
  },
  L10: { about: 'A review before a move into other arrangements' },
  L11: { about: 'Care plan and placement plan' },
  L12: { about: 'Key stage 4 and education arrangements' },
  L13: { about: 'Out of area, and at a distance' },
  L13a: { about: 'Connected persons and own carers need no approval for area' },
  L13b: { about: 'Out of area in an emergency' },
  L14: { about: 'Notices of a placement, and addresses withheld' },
  L15: { about: 'Outside England and Wales' },
  L16: { about: 'A review before a placement ends' },
  L17: { about: 'Placement with parents' },
  L18: { about: "Foster carers' approval, terms and consents" },
  L19: { about: 'Outside terms of approval in an emergency' },
  L20: { about: 'Temporary approval of a connected person' },
  L21: { about: 'Extension of temporary approval' },
  L22: { about: 'Temporary approval of a prospective adopter' },
  L23: { about: 'Long-term foster placement' },
  L24: { about: 'Agreement with an independent agency' },
  L25: { about: 'Other arrangements' },
  L26: { about: 'Other arrangements under 16' },
  L27: { about: 'Other arrangements at 16 and 17' },
  L28: { about: 'Categories of supported accommodation' },
  L29: { about: 'The usual fostering limit' },
  L30: { about: 'Terms of approval and their review' },
  L31: { about: 'Bedrooms' },
  L32: { about: "Children's homes: conditions, statement of purpose, impact" },
  L33: { about: 'Unregistered settings' },
  L34: { about: 'Secure accommodation' },
  L35: { about: 'Short breaks' },
  L36: { about: 'Reviews' },
  L37: { about: 'Visits' },
  L38: { about: 'Police protection and emergency protection' },
  L39: {
    about: 'Equality, data protection, no decision by machine alone',
    notAnEntry:
      'Kept by the design: nothing is decided here, no protected characteristic is weighed, and a person is named.',
  },
  L40: { about: "Monthly independent visit to a children's home" },
  M1: { about: 'The legal basis tonight, and its clock' },
  M2: { about: 'Remand to local authority accommodation' },
  M3: { about: 'PACE beds' },
  M4: { about: 'Contact orders' },
  M5: { about: 'No-contact orders, bail conditions and injunctions' },
  M6: { about: 'The care plan a court approved' },
  M7: { about: 'Bed and breakfast and hotels' },
  M8: { about: 'Education, health and care plan when a child moves' },
  M9: { about: 'Health assessment and personal education plan' },
  M10: {
    about: 'Records kept to the 75th birthday',
    notAnEntry: 'A duty about what is stored, kept by the store of decisions, not a rule about an option.',
  },
  M11: {
    about: "Children's Wellbeing and Schools Act 2026",
    notAnEntry: 'Nothing of it is applied until a solicitor has dated what is in force.',
  },
  W1: { about: 'Who lives there already' },
  W2: { about: 'Unaccompanied and age-disputed children' },
  W3: { about: 'Parent and child' },
  W4: { about: 'Respite and staying put' },
  P1: { about: "The council's own policy" },
  F1: { about: 'Plain facts of a home or an offer' },
} as const satisfies Readonly<Record<string, Row>>;

export type RowId = keyof typeof table;
export const rowIds = Object.keys(table) as readonly RowId[];
export const rows: Readonly<Record<RowId, Row>> = table;
