// A reason in words: three letters are none.

const FEWEST = 8;
const MOST = 1000;

/** Null where too little was said to be one. */
export function reasonIn(words: string): string | null {
  const said = words.trim().replaceAll(/\s+/g, ' ');
  return said.length < FEWEST ? null : said.slice(0, MOST);
}
