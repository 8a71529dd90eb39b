/**
 * Code points of the bytes 0x80–0x9F in windows-1252; every other byte is its own code point.
 * Source: WHATWG Encoding Standard, index-windows-1252 (the five unassigned bytes 81, 8D, 8F, 90
 * and 9D map to the control character of the same number, so that decoding loses nothing).
 * An own table because `TextDecoder('windows-1252')` of several Node versions returns Latin-1
 * control characters for these bytes (nodejs/node #56542, #60888).
 */
const CP1252_80_9F: readonly number[] = [
  0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039,
  0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
  0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178,
];

const BYTE_OF = new Map(CP1252_80_9F.map((codePoint, index) => [codePoint, 0x80 + index]));

/** Decodes windows-1252. Never fails; `encodeCp1252` of the result is the input again. */
export function decodeCp1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  // In slices: an argument list of a whole file would exceed the call stack.
  for (let start = 0; start < bytes.length; start += 4096) {
    const codes = Array.from(bytes.subarray(start, start + 4096), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? (CP1252_80_9F[byte - 0x80] ?? byte) : byte,
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}

/** Encodes as windows-1252; `undefined` when a character has no byte there (e.g. `ğ`, `ł`). */
export function encodeCp1252(text: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const byte = BYTE_OF.get(code) ?? (code < 0x80 || (code > 0x9f && code < 0x100) ? code : -1);
    if (byte < 0) return undefined;
    bytes[index] = byte;
  }
  return bytes;
}
