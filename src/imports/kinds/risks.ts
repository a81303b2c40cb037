// The South West standard's risk items: a column each, with none, low, high or not known.

import type { Need, NeedCode } from '#src/domain/index';
import { type Column, defaulted } from '../columns/column.js';
import { risk } from '../fields/items.js';
import { itemsOf } from '../fields/list.js';

type Risk = Omit<Need, 'code'>;

/** Column to need. A cell may hold several records of one risk, each with its day and source. */
const risks = {
  selfHarm: 'self-harm',
  sexualExploitation: 'sexual-exploitation',
  criminalExploitation: 'criminal-exploitation',
  substanceMisuse: 'substance-misuse',
  eatingDisorder: 'eating-disorder',
  goingMissing: 'going-missing',
  physicalHarm: 'physical-harm-to-others',
  sexualHarm: 'sexual-harm-to-others',
  fireSetting: 'fire-setting',
  harmToAnimals: 'harm-to-animals',
  exploitsOthers: 'criminal-exploitation-of-others',
} as const satisfies Readonly<Record<string, NeedCode>>;

export type RiskCells = { readonly [K in keyof typeof risks]: readonly Risk[] };

const column = (name: string, about: string, ...also: readonly string[]): Column<readonly Risk[]> =>
  defaulted(name, itemsOf(risk), [], about, { from: 'South West', also });

export const riskColumns = {
  selfHarm: column('self_harm', 'Risk to the child: self-harm'),
  sexualExploitation: column('sexual_exploitation', 'Risk to the child: sexual exploitation'),
  criminalExploitation: column('criminal_exploitation', 'Risk to the child: criminal exploitation'),
  substanceMisuse: column('drugs_alcohol', 'Risk to the child: drugs or alcohol', 'substance_misuse'),
  eatingDisorder: column('eating_disorder', 'Risk to the child: eating disorder'),
  goingMissing: column('missing', 'Risk to the child: going missing', 'going_missing'),
  physicalHarm: column('physical_harm', 'Risk to others: physical harm', 'physical_harm_to_others'),
  sexualHarm: column('sexual_harm', 'Risk to others: sexual harm', 'sexual_harm_to_others'),
  fireSetting: column('fire_setting', 'Risk to others or property: fire-setting'),
  harmToAnimals: column('harm_to_animals', 'Risk to animals'),
  exploitsOthers: column('criminal_exploitation_of_others', 'Risk to others: criminal exploitation'),
};

export const risksOf = (cells: RiskCells): readonly Need[] =>
  keys.flatMap((key) => cells[key].map((each) => ({ code: risks[key], ...each })));

export const riskCells = (needs: readonly Need[]): RiskCells => {
  const of = (key: keyof RiskCells) =>
    needs.filter((need) => need.code === risks[key]).map(({ code: _, ...each }) => each);
  return {
    selfHarm: of('selfHarm'),
    sexualExploitation: of('sexualExploitation'),
    criminalExploitation: of('criminalExploitation'),
    substanceMisuse: of('substanceMisuse'),
    eatingDisorder: of('eatingDisorder'),
    goingMissing: of('goingMissing'),
    physicalHarm: of('physicalHarm'),
    sexualHarm: of('sexualHarm'),
    fireSetting: of('fireSetting'),
    harmToAnimals: of('harmToAnimals'),
    exploitsOthers: of('exploitsOthers'),
  };
};

/** The needs that have no column of their own. */
export const otherNeeds = (needs: readonly Need[]): readonly Need[] => needs.filter((need) => !isRisk(need.code));

const riskCodes: ReadonlySet<NeedCode> = new Set(Object.values(risks));
const isRisk = (code: NeedCode): boolean => riskCodes.has(code);

const keys = [
  'selfHarm',
  'sexualExploitation',
  'criminalExploitation',
  'substanceMisuse',
  'eatingDisorder',
  'goingMissing',
  'physicalHarm',
  'sexualHarm',
  'fireSetting',
  'harmToAnimals',
  'exploitsOthers',
] as const;
