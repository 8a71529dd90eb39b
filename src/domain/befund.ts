/**
 * How grave a finding is: `fehler` stops the build (the record cannot be used as it stands),
 * `hinweis` asks a person to look and never stops anything.
 */
export type Schwere = 'fehler' | 'hinweis';

/**
 * One finding about the data: wrong input is this value, never an exception.
 *
 * - `regel`: kebab-case name of the rule that found it.
 * - `datei`: the file as the caller named it.
 * - `zeile`: row as a spreadsheet counts it, 1-based; the header is row 1.
 * - `spalte`: header of the column, or its spreadsheet letter where the header is empty.
 * - `wert`: the value found, as it stands in the file.
 * - `satz`: German sentence that says what is expected, with an example.
 * - `vorschlag`: a value that would be accepted in place of `wert`.
 * - `id`: id of the record, where the finding belongs to one.
 */
export type Befund = {
  readonly schwere: Schwere;
  readonly regel: string;
  readonly datei: string;
  readonly zeile?: number;
  readonly spalte?: string;
  readonly wert?: string;
  readonly satz: string;
  readonly vorschlag?: string;
  readonly id?: string;
};
