// Bytes of a file to text, whatever programme saved them.

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly expected: string; readonly received: string };

/**
 * UTF-8 with or without its mark, UTF-16 with one, otherwise Windows-1252: what Excel writes as plain "CSV".
 * Line ends become `\n`, inside quoted cells too. A spreadsheet workbook is refused by its first bytes.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]))
    return { ok: false, expected: 'a CSV text file', received: 'a spreadsheet workbook or zip file' };
  return { ok: true, text: textOf(bytes).replace(/\r\n?/g, '\n') };
}

function textOf(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8; any bytes are some text in Windows-1252.
    return windows1252(bytes);
  }
}

/** Latin-1 but for 0x80-0x9F. Node 20's own decoder leaves those as control characters. */
const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1').decode(bytes).replace(/[\x80-\x9f]/g, (c) => HIGH[c.charCodeAt(0) - 0x80] ?? c);

const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);
