import { encodeCp1252 } from './cp1252.ts';
import { setzeFormelschutz } from './formelschutz.ts';
import { normalisiereText } from './normalisiere-zelle.ts';
import type { Kodierung, Tabelle, Trenner, Zelle } from './typen.ts';

/**
 * A new table with one value changed; every other cell keeps its raw text. `zeile` is the row as a
 * spreadsheet counts it and must be a data row, `spalte` the name of a column in use: anything else
 * throws. The value is normalised as reading would do, quoted where it must be or the old cell was,
 * and guarded with an apostrophe where a spreadsheet would run it as a formula (reading takes it
 * off again). The same value as before changes nothing. A character that windows-1252 does not know
 * turns the table into UTF-8 with byte order mark.
 */
export function setzeZelle(tabelle: Tabelle, zeile: number, spalte: string, wert: string): Tabelle {
  const index = tabelle.spalten.find((eine) => eine.name === spalte)?.index;
  if (index === undefined) {
    throw new Error(`setzeZelle: ${tabelle.datei} has no column ${JSON.stringify(spalte)}`);
  }
  const ziel = tabelle.zeilen.find((eine) => eine.nummer === zeile);
  if (ziel?.art !== 'daten') {
    throw new Error(`setzeZelle: ${tabelle.datei} has no data row ${String(zeile)}`);
  }
  const alt = ziel.zellen[index];
  const neu = normalisiereText(wert).wert;
  if (neu === (alt?.wert ?? '')) return tabelle;
  const roh = zitiere(neu, tabelle.trenner, alt?.roh.startsWith('"') === true);
  const zellen: Zelle[] = [...ziel.zellen];
  while (zellen.length < index) zellen.push({ roh: '', wert: '' });
  zellen[index] = { roh, wert: neu };
  return {
    ...tabelle,
    kodierung: kodierungFor(tabelle.kodierung, roh),
    zeilen: tabelle.zeilen.map((eine) => (eine === ziel ? { ...eine, zellen } : eine)),
  };
}

function zitiere(wert: string, trenner: Trenner, immer: boolean): string {
  const geschuetzt = setzeFormelschutz(wert);
  const noetig = immer || geschuetzt.includes(trenner) || /["\r\n]/.test(geschuetzt);
  return noetig ? `"${geschuetzt.replaceAll('"', '""')}"` : geschuetzt;
}

function kodierungFor(kodierung: Kodierung, roh: string): Kodierung {
  return kodierung === 'windows-1252' && encodeCp1252(roh) === undefined ? 'utf-8-bom' : kodierung;
}
