import type { Befund } from '../befund.ts';
import { findKopfBefunde } from './befunde/find-kopf-befunde.ts';
import { findZeichenBefunde } from './befunde/find-zeichen-befunde.ts';
import { findZeilenBefunde } from './befunde/find-zeilen-befunde.ts';
import { dekodiere } from './dekodiere.ts';
import { erkenneTrenner } from './erkenne-trenner.ts';
import { normalisiereZelle } from './normalisiere-zelle.ts';
import { spaltenschluessel } from './spaltenschluessel.ts';
import type { Spalte, Tabelle, Zeile } from './typen.ts';
import { zerlegeText, type Rohzeile } from './zerlege-text.ts';

/**
 * Reads a CSV table in any dialect of German practice: UTF-8 with or without byte order mark or
 * windows-1252; `;`, tab or `,`, or what a `sep=` line names; any line ends. Accepts bytes, or text
 * that was decoded already (it is then written back as UTF-8). Never throws on input: what is wrong
 * with the structure is in `befunde`, and `schreibeTabelle` gives the same bytes again.
 */
export function parseTabelle(eingabe: Uint8Array | string, datei: string): Tabelle {
  const { text, kodierung, hinweise } = decodeEingabe(eingabe);
  const dateiBefunde: Befund[] = hinweise.map(({ schwere, regel, satz }) => ({
    schwere,
    regel,
    datei,
    satz,
  }));
  const marken = /^\uFEFF*/.exec(text)?.[0].length ?? 0;
  const { trenner, vorspann, gefunden } = erkenneTrenner(text.slice(marken));
  const basis = { datei, kodierung, trenner };
  if (hinweise.some((hinweis) => !hinweis.lesbar)) {
    return { ...basis, vorspann: text, zeilen: [], spalten: [], befunde: dateiBefunde };
  }
  const anfang = marken + vorspann;
  const rohzeilen = zerlegeText(text.slice(anfang), trenner);
  const zeilen = toZeilen(rohzeilen);
  const kopf = zeilen.find((zeile) => zeile.art === 'kopf');
  if (kopf === undefined) dateiBefunde.push(emptyTable(datei));
  else if (!gefunden && zeilen.length > 1) dateiBefunde.push(noTrenner(datei, kopf));
  const tabelle = {
    ...basis,
    vorspann: text.slice(0, anfang),
    zeilen,
    spalten: kopf === undefined ? [] : toSpalten(kopf),
  };
  const befunde = [
    ...dateiBefunde,
    ...findKopfBefunde(tabelle),
    ...findZeilenBefunde(tabelle, rohzeilen),
    ...findZeichenBefunde(tabelle, rohzeilen),
  ];
  return { ...tabelle, befunde };
}

function decodeEingabe(eingabe: Uint8Array | string): ReturnType<typeof dekodiere> {
  if (typeof eingabe !== 'string') return dekodiere(eingabe);
  return eingabe.startsWith('\uFEFF')
    ? { text: eingabe.slice(1), kodierung: 'utf-8-bom', hinweise: [] }
    : { text: eingabe, kodierung: 'utf-8', hinweise: [] };
}

function toZeilen(rohzeilen: readonly Rohzeile[]): readonly Zeile[] {
  let kopfGesehen = false;
  return rohzeilen.map(({ stuecke, ende }, index) => {
    const zellen = stuecke.map(({ roh, inhalt }) => ({
      roh,
      wert: normalisiereZelle(inhalt).wert,
    }));
    const leer = zellen.every((zelle) => zelle.wert === '');
    const art = leer ? 'leer' : kopfGesehen ? 'daten' : 'kopf';
    if (art === 'kopf') kopfGesehen = true;
    return { nummer: index + 1, art, zellen, ende };
  });
}

/** Columns with a header; of headers that mean the same, the first. */
function toSpalten(kopf: Zeile): readonly Spalte[] {
  const gesehen = new Set<string>();
  return kopf.zellen.flatMap(({ wert }, index) => {
    const schluessel = spaltenschluessel(wert);
    if (schluessel === '' || gesehen.has(schluessel)) return [];
    gesehen.add(schluessel);
    return [{ name: wert, index }];
  });
}

const emptyTable = (datei: string): Befund => ({
  schwere: 'fehler',
  regel: 'tabelle-leer',
  datei,
  satz: 'Die Datei enthält keine Kopfzeile. Erwartet werden in der ersten Zeile die Spaltennamen, zum Beispiel „id;name;strasse“.',
});

const noTrenner = (datei: string, kopf: Zeile): Befund => ({
  schwere: 'hinweis',
  regel: 'nur-eine-spalte',
  datei,
  zeile: kopf.nummer,
  wert: kopf.zellen[0]?.wert ?? '',
  satz: 'In der Kopfzeile steht kein Trennzeichen; die Tabelle wurde mit einer einzigen Spalte gelesen. Erwartet wird ein Semikolon zwischen den Spaltennamen, zum Beispiel „id;name;strasse“.',
});
