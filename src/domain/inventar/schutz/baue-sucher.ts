import { falteText } from './falte-text.ts';
import type { Geschuetztes } from './finde-geschuetztes.ts';
import { sucheAnschrift, type Suche } from './suche-anschrift.ts';
import { sucheLage } from './suche-lage.ts';
import { sucheTelefon } from './suche-telefon.ts';

function sucheText(wert: string): Suche {
  const gesucht = falteText(wert).flach.trim();
  return gesucht === '' ? () => false : ({ flach }) => flach.includes(gesucht);
}

/**
 * Prepares the search for everything that data-intern/ protects: a function from a text to what was found in it,
 * as column and id ("Anschrift von haus-eins"), never the value.
 */
export function baueSucher(geschuetztes: Geschuetztes): (text: string) => readonly string[] {
  const suchen: readonly { readonly name: string; readonly suche: Suche }[] = [
    ...geschuetztes.anschriften.map((a) => ({
      name: `Anschrift von ${a.id}`,
      suche: sucheAnschrift(a),
    })),
    ...geschuetztes.lagen.map((l) => ({ name: `Lage von ${l.id}`, suche: sucheLage(l) })),
    ...geschuetztes.geheimnisse.map((g) => ({
      name: `${g.spalte} von ${g.id}`,
      suche: g.art === 'telefon' ? sucheTelefon(g.wert) : sucheText(g.wert),
    })),
  ];
  return (text) => {
    if (suchen.length === 0) return [];
    const gefaltet = falteText(text);
    return [...new Set(suchen.filter((s) => s.suche(gefaltet)).map((s) => s.name))];
  };
}
