// Which nation of the United Kingdom an authority is in, by its name: the law of a placement differs in each.

import { plainAuthority } from './authority-names.js';

/** As each authority names itself: 22, 32 and 11 of them. */
export const authoritiesOutsideEngland = {
  wales: [
    'Blaenau Gwent',
    'Bridgend',
    'Caerphilly',
    'Cardiff',
    'Carmarthenshire',
    'Ceredigion',
    'Conwy',
    'Denbighshire',
    'Flintshire',
    'Gwynedd',
    'Isle of Anglesey',
    'Merthyr Tydfil',
    'Monmouthshire',
    'Neath Port Talbot',
    'Newport',
    'Pembrokeshire',
    'Powys',
    'Rhondda Cynon Taf',
    'Swansea',
    'Torfaen',
    'Vale of Glamorgan',
    'Wrexham',
  ],
  scotland: [
    'Aberdeen City',
    'Aberdeenshire',
    'Angus',
    'Argyll and Bute',
    'Clackmannanshire',
    'Dumfries and Galloway',
    'Dundee City',
    'East Ayrshire',
    'East Dunbartonshire',
    'East Lothian',
    'East Renfrewshire',
    'City of Edinburgh',
    'Falkirk',
    'Fife',
    'Glasgow City',
    'Highland',
    'Inverclyde',
    'Midlothian',
    'Moray',
    'Na h-Eileanan Siar',
    'North Ayrshire',
    'North Lanarkshire',
    'Orkney Islands',
    'Perth and Kinross',
    'Renfrewshire',
    'Scottish Borders',
    'Shetland Islands',
    'South Ayrshire',
    'South Lanarkshire',
    'Stirling',
    'West Dunbartonshire',
    'West Lothian',
  ],
  'northern-ireland': [
    'Antrim and Newtownabbey',
    'Ards and North Down',
    'Armagh City, Banbridge and Craigavon',
    'Belfast',
    'Causeway Coast and Glens',
    'Derry City and Strabane',
    'Fermanagh and Omagh',
    'Lisburn and Castlereagh',
    'Mid and East Antrim',
    'Mid Ulster',
    'Newry, Mourne and Down',
  ],
} as const;

export type Nation = keyof typeof authoritiesOutsideEngland | 'england';

const byName = new Map<string, Nation>(
  (['wales', 'scotland', 'northern-ireland'] as const).flatMap((nation) =>
    authoritiesOutsideEngland[nation].map((name) => [plainAuthority(name), nation] as const),
  ),
);

/** Asked of the same few names many thousand times for one answer. */
const known = new Map<string, Nation>();

/** An authority on none of the three lists is taken to be in England. */
export function nationOf(authority: string): Nation {
  const before = known.get(authority);
  if (before !== undefined) return before;
  const nation = byName.get(plainAuthority(authority)) ?? 'england';
  known.set(authority, nation);
  return nation;
}
