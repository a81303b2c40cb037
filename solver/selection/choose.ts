// Which engine for which size.

/**
 * A part's size up to which javascript-lp-solver is the faster one. Invented parts of three levels, one thread, median of 24:
 * 11 columns 1.1 ms against 3.6 of HiGHS, 21 columns 1.4 against 4.1, 32 columns 1.5 against 1.9; 51 columns 4.0 against 3.6,
 * 94 columns 6.6 against 4.0. HiGHS also gives multipliers, so a tie is its.
 */
export const SMALL_COLUMNS = 40;
export const SMALL_ROWS = 60;

export const chooseEngine = (rows: number, columns: number): 'javascript-lp-solver' | 'highs' =>
  columns <= SMALL_COLUMNS && rows <= SMALL_ROWS ? 'javascript-lp-solver' : 'highs';
