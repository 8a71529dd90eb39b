import type { Stadt } from './stadt.ts';
import { TABELLEN } from './spalten/tabellen.ts';
import type { SatzVon, Zeile, Zeilen } from './typen.ts';
import type { Tabellenname } from './spalten/spalte.ts';

/** The public records of all tables, free of file, row and raw cells. */
export type Saetze = { readonly [T in Tabellenname]: readonly SatzVon<T>[] };

/** Strips the rows to their public records. Internal columns were never read into a record (deny by default). */
export function saetzeAus(zeilen: Zeilen): Saetze {
  return Object.fromEntries(
    TABELLEN.map((t) => [t, (zeilen[t] as readonly Zeile[]).map((z) => z.satz)]),
  ) as unknown as Saetze;
}

function kanonisch(wert: unknown): unknown {
  if (Array.isArray(wert)) return wert.map(kanonisch);
  if (wert === null || typeof wert !== 'object') return wert;
  return Object.fromEntries(
    Object.entries(wert)
      .filter(([, v]) => v !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, kanonisch(v)]),
  );
}

/**
 * The canonical text of the public model: keys sorted, unknown fields left out, records of a table sorted by their
 * text. Row order and file layout do not change it; any public value does. Its SHA-256 is the Datenstand (docs/architektur.md).
 */
export function kanonischerText(stadt: Stadt, saetze: Saetze, geodaten: unknown): string {
  const tabellen = Object.fromEntries(
    TABELLEN.map((t) => [
      t,
      (saetze[t] as readonly unknown[]).map((s) => JSON.stringify(kanonisch(s))).toSorted(),
    ]),
  );
  return JSON.stringify(kanonisch({ stadt, tabellen, geodaten }));
}
