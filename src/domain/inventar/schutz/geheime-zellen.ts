import type { Spalte } from '../spalten/spalte.ts';
import { SPALTEN } from '../spalten/tabellen.ts';
import { falteText } from './falte-text.ts';
import type { InterneZeile } from './lies-interne-zeilen.ts';
import { telefonziffern } from './suche-telefon.ts';

/** A cell of data-intern/ that must not appear in any built file, and how to look for it. */
export type Geheimnis = {
  readonly id: string;
  readonly spalte: string;
  readonly wert: string;
  readonly art: 'text' | 'telefon';
};

/** Their values are common, public or no text; street and number are looked for together, positions as numbers. */
const AUSGENOMMEN = new Set([
  'id',
  'einrichtung_id',
  'name',
  'kurzname',
  'titel',
  'ort',
  'strasse',
  'hausnummer',
  'quelle',
  'quelle_stand_text',
  'geprueft_durch',
]);
const GESUCHT = new Set(['text', 'webadresse', 'email']);

/** Shortest text that is looked for on its own, in letters and digits; with a digit in it six are enough. */
const MINDESTLAENGE = 12;
const MINDESTLAENGE_MIT_ZIFFER = 6;

function langGenug(flach: string): boolean {
  const laenge = flach.replaceAll(' ', '').length;
  return laenge >= MINDESTLAENGE || (laenge >= MINDESTLAENGE_MIT_ZIFFER && /\d/.test(flach));
}

const teile = (text: string) => text.split('|').map((t) => t.trim());

/**
 * The cells of an internal row that are secret: of a protected one every telephone, link and free text, of any other
 * only internal columns (`notiz`). Left out is what the same record's public row says in the same words.
 */
export function geheimeZellen(
  zeile: InterneZeile,
  oeffentlich: readonly Readonly<Record<string, string>>[],
  geschuetzt: boolean,
): readonly Geheimnis[] {
  const spalten: readonly Spalte[] = SPALTEN[zeile.tabelle];
  const flach = (text: string) => falteText(text).flach.trim();
  const bekannt = oeffentlich.flatMap((roh) => Object.values(roh).flatMap(teile));
  const texte = new Set(bekannt.map(flach));
  const nummern = new Set(bekannt.map(telefonziffern));
  return spalten.flatMap(({ name, sicht, lesart }): Geheimnis[] => {
    if (AUSGENOMMEN.has(name) || (!geschuetzt && sicht !== 'intern')) return [];
    const wert = zeile.zellen[name] ?? '';
    if (lesart === 'telefon')
      return teile(wert)
        .filter((t) => telefonziffern(t) !== '' && !nummern.has(telefonziffern(t)))
        .map((t) => ({ id: zeile.id, spalte: name, wert: t, art: 'telefon' }));
    if (!GESUCHT.has(lesart)) return [];
    const gefaltet = flach(wert);
    return langGenug(gefaltet) && !texte.has(gefaltet)
      ? [{ id: zeile.id, spalte: name, wert, art: 'text' }]
      : [];
  });
}
