import { SPALTEN } from '../domain/inventar/spalten/tabellen.ts';
import type { GeschuetzteAnschrift } from '../domain/inventar/regeln/regel.ts';
import { parseTabelle } from '../domain/tabelle/parse-tabelle.ts';
import { liesDateien } from './lies-dateien.ts';

/** A cell of data-intern/ that must not appear in any built file. */
export type Geheimnis = { readonly id: string; readonly spalte: string; readonly wert: string };

/** What data-intern/ knows of protected places: their addresses, and every single internal cell of them. */
export type Geschuetztes = {
  readonly anschriften: readonly GeschuetzteAnschrift[];
  readonly geheimnisse: readonly Geheimnis[];
};

/** Reads protected addresses from data-intern/; an absent folder is no error. Nothing of it reaches a page: only checks ask for it. */
export async function liesGeschuetzt(ordner: string): Promise<Geschuetztes> {
  const dateien = await liesDateien(ordner);
  const anschriften: GeschuetzteAnschrift[] = [];
  const geheimnisse: Geheimnis[] = [];
  const oeffentlich = new Set(['id', 'name', 'art', 'adresse_geschuetzt', 'ort', 'status']);
  const spalten = SPALTEN.einrichtungen.map((s) => s.name as string);
  for (const { pfad, inhalt } of dateien) {
    const tabelle = parseTabelle(inhalt, pfad);
    for (const zeile of tabelle.zeilen) {
      if (zeile.art !== 'daten') continue;
      const zellen = Object.fromEntries(
        tabelle.spalten.map((s) => [
          s.name.toLowerCase(),
          zeile.zellen[s.index]?.wert.trim() ?? '',
        ]),
      );
      const id = zellen['id'] ?? '';
      if (zellen['strasse'] && zellen['hausnummer'])
        anschriften.push({ id, strasse: zellen['strasse'], hausnummer: zellen['hausnummer'] });
      for (const spalte of spalten) {
        const wert = zellen[spalte] ?? '';
        if (wert !== '' && !oeffentlich.has(spalte)) geheimnisse.push({ id, spalte, wert });
      }
    }
  }
  return { anschriften, geheimnisse };
}
