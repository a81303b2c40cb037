// Numbers as they are printed in JSON.

/** Two decimals are some 50 feet: as much as a town's centre point bears. */
export const roundedMiles = (distance: number | null): number | null =>
  distance === null ? null : Math.round(distance * 100) / 100;
