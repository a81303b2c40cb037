// Units as types, so that a week is never taken for a day, nor a straight line for a road.

type Unit<K extends string> = number & { readonly __unit: K };

/** Whole pence a week, gross of any contribution. */
export type PencePerWeek = Unit<'pence/week'>;
/** Whole pence for one mile driven. */
export type PencePerMile = Unit<'pence/mile'>;
/** Great-circle miles: what the SSDA903 return counts. */
export type Miles = Unit<'miles, straight line'>;
/** An estimate of miles by road: never mixed with `Miles`. */
export type RoadMiles = Unit<'miles, road estimate'>;
/** Minutes of a journey, one way unless said otherwise. */
export type Minutes = Unit<'minutes'>;
/** Completed years of age. */
export type Years = Unit<'years'>;
/** Whole hundredths of a point, so that points add up exactly. */
export type Hundredths = Unit<'hundredths of a point'>;

export const pencePerWeek = (n: number) => Math.round(n) as PencePerWeek;
export const poundsPerWeek = (pounds: number) => Math.round(pounds * 100) as PencePerWeek;
export const pencePerMile = (n: number) => n as PencePerMile;
export const miles = (n: number) => n as Miles;
export const roadMiles = (n: number) => n as RoadMiles;
export const minutes = (n: number) => n as Minutes;
export const years = (n: number) => n as Years;
export const hundredths = (n: number) => Math.round(n) as Hundredths;

/** Sum of weekly amounts; an empty list costs nothing. */
export const addWeekly = (...amounts: readonly PencePerWeek[]): PencePerWeek =>
  amounts.reduce<number>((sum, each) => sum + each, 0) as PencePerWeek;

/** What driving `distance` there and back `trips` times a week costs. */
export const weeklyTravel = (trips: number, distance: RoadMiles, rate: PencePerMile): PencePerWeek =>
  Math.round(trips * 2 * distance * rate) as PencePerWeek;
