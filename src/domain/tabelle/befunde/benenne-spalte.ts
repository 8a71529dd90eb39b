import { spaltenbuchstabe } from '../spaltenbuchstabe.ts';
import type { Tabelle } from '../typen.ts';

/** Name of a column in a message: its header, or `Spalte F` (spreadsheet letter) without one. */
export function benenneSpalte(tabelle: Pick<Tabelle, 'zeilen'>, index: number): string {
  const kopf = tabelle.zeilen.find((zeile) => zeile.art === 'kopf');
  return kopf?.zellen[index]?.wert || `Spalte ${spaltenbuchstabe(index)}`;
}
