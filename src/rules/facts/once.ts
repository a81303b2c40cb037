// Remembers the answer for the last thing asked about: rules are put to one ask after another.

/** Pure as long as `compute` is: the same key gives the same answer, remembered or not. */
export function once<K extends object, T>(compute: (key: K) => T): (key: K) => T {
  let last: { readonly key: K; readonly answer: T } | null = null;
  return (key) => {
    if (last === null || last.key !== key) last = { key, answer: compute(key) };
    return last.answer;
  };
}
