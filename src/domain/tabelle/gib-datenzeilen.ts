import type { Tabelle } from './typen.ts';

/** A data row for reading: its spreadsheet row and its values by column name (empty = unknown). */
export type Datenzeile = { readonly zeile: number; readonly werte: ReadonlyMap<string, string> };

/**
 * The data rows of a table in file order; every column in use is a key of `werte` in every row,
 * with an empty string where the row has no such cell. Blank rows are left out.
 */
export function gibDatenzeilen(tabelle: Tabelle): readonly Datenzeile[] {
  return tabelle.zeilen
    .filter((zeile) => zeile.art === 'daten')
    .map((zeile) => ({
      zeile: zeile.nummer,
      werte: new Map(
        tabelle.spalten.map(({ name, index }) => [name, zeile.zellen[index]?.wert ?? '']),
      ),
    }));
}
