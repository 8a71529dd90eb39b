import type { Trenner } from './typen.ts';

/** Separator of a text, and the length of the `sep=` line (with its line end) that named it, or 0. */
export type ErkannterTrenner = {
  readonly trenner: Trenner;
  readonly vorspann: number;
  readonly gefunden: boolean;
};

const SEP_ZEILE = /^"?sep=([;,\t])"?[ \t;,]*(?:\r\n|\n|\r|$)/i;

/**
 * Finds the column separator: a first line `sep=;` decides; otherwise the first of `;`, tab, `,`
 * that stands outside quotes in the first line with any text. `gefunden: false` (and `;`) when the
 * header has none of them, that is for a table of one column. Expects text without byte order mark.
 */
export function erkenneTrenner(text: string): ErkannterTrenner {
  const sep = SEP_ZEILE.exec(text);
  if (sep) {
    return { trenner: sep[1] as Trenner, vorspann: sep[0].length, gefunden: true };
  }
  const kopf = headerOutsideQuotes(text);
  const trenner = ([';', '\t', ','] as const).find((zeichen) => kopf.includes(zeichen));
  return { trenner: trenner ?? ';', vorspann: 0, gefunden: trenner !== undefined };
}

/** The first line with more than separators; what stands between quotes is blotted out. */
function headerOutsideQuotes(text: string): string {
  let quoted = false;
  let line = '';
  for (const zeichen of text) {
    if (zeichen === '"') quoted = !quoted;
    else if (quoted) line += '_';
    else if (zeichen === '\n' || zeichen === '\r') {
      if (/[^\s;,]/.test(line)) return line;
      line = '';
    } else line += zeichen;
  }
  return line;
}
