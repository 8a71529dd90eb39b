import Papa from 'papaparse';
import type { Trenner } from './typen.ts';

/**
 * Writes rows of finished cells as CSV text (RFC 4180: CRLF, quotes doubled), a line end after the last row too.
 * With `alleInAnfuehrung` every cell is quoted, else only those that need it. For files of our own making; a file
 * that a person keeps is written back by `schreibeTabelle`.
 */
export function schreibeCsv(
  zeilen: readonly (readonly string[])[],
  trenner: Trenner,
  alleInAnfuehrung: boolean,
): string {
  const text = Papa.unparse(
    zeilen.map((z) => [...z]),
    { delimiter: trenner, quotes: alleInAnfuehrung, newline: '\r\n' },
  );
  return `${text}\r\n`;
}
