import type { Befund } from '../befund.ts';

/** The byte encodings that a table can be read from and written back to. */
export type Kodierung = 'utf-8' | 'utf-8-bom' | 'windows-1252';

/** The column separators that are recognised. */
export type Trenner = ';' | '\t' | ',';

/**
 * One cell. `roh` is exactly what stands in the file between two separators, quotes and blanks
 * included; `wert` is the content without quotes, normalised by `normalisiereZelle`.
 */
export type Zelle = { readonly roh: string; readonly wert: string };

/**
 * One record of the file.
 *
 * - `nummer`: row as a spreadsheet counts it (1-based). A cell with line breaks does not shift the
 *   count, a `sep=` line is not counted, blank rows are.
 * - `art`: `kopf` (exactly one, unless the table is empty), `daten`, or `leer` (no value in any
 *   cell: skipped by readers, kept for writing back).
 * - `ende`: the line end as it stands in the file, empty at the end of the last record.
 */
export type Zeile = {
  readonly nummer: number;
  readonly art: 'kopf' | 'daten' | 'leer';
  readonly zellen: readonly Zelle[];
  readonly ende: string;
};

/** One column in use: its normalised header and its position in `Zeile.zellen` (0-based). */
export type Spalte = { readonly name: string; readonly index: number };

/**
 * A table that can be written back byte for byte.
 *
 * The text of the file is `vorspann`, then for every row the `roh` of its cells joined by `trenner`
 * and the row's `ende`. `spalten` lists the columns with a header, in file order, each name once
 * (first one wins). `befunde` is what was found while reading; edits do not recompute it.
 */
export type Tabelle = {
  readonly datei: string;
  readonly kodierung: Kodierung;
  readonly trenner: Trenner;
  readonly vorspann: string;
  readonly zeilen: readonly Zeile[];
  readonly spalten: readonly Spalte[];
  readonly befunde: readonly Befund[];
};
