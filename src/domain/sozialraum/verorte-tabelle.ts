import { gibDatenzeilen } from '../tabelle/gib-datenzeilen.ts';
import { setzeZelle } from '../tabelle/setze-zelle.ts';
import type { Tabelle } from '../tabelle/typen.ts';
import { verorte } from './verorte.ts';
import type { Lagegrundlage, Verortung } from './verortung-typen.ts';

/** What became of one row: already placed, protected (never touched), or tried with this result. */
export type Zeilenlage = { readonly id: string; readonly zeile: number } & (
  | { readonly art: 'hatte-lage'; readonly lagegenauigkeit: string }
  | { readonly art: 'geschuetzt' }
  | { readonly art: 'versucht'; readonly ergebnis: Verortung }
);

const LAGE_SPALTEN = ['breite', 'laenge', 'ostwert', 'nordwert', 'lagegenauigkeit'] as const;

/**
 * Places the rows of an `einrichtungen` table that have no position and no protected address. Only the
 * cells breite, laenge, lagegenauigkeit and lagequelle of placed rows change; a row that cannot be placed
 * keeps them empty (the site lists it under its Sozialraum). `sozialraumId` is the folder's id.
 * Running it again changes nothing.
 */
export function verorteTabelle(
  tabelle: Tabelle,
  sozialraumId: string,
  grundlage: Lagegrundlage,
): { readonly tabelle: Tabelle; readonly zeilen: readonly Zeilenlage[] } {
  let neu = tabelle;
  const zeilen = gibDatenzeilen(tabelle).map(({ zeile, werte }): Zeilenlage => {
    const wert = (spalte: string) => werte.get(spalte)?.trim() ?? '';
    const id = wert('id');
    // Anything but an explicit „nein“ is taken for protected: a mistyped „Ja“ must not leak a place.
    if (!['', 'nein'].includes(wert('adresse_geschuetzt').toLowerCase()))
      return { id, zeile, art: 'geschuetzt' };
    if (LAGE_SPALTEN.some((s) => wert(s) !== ''))
      return { id, zeile, art: 'hatte-lage', lagegenauigkeit: wert('lagegenauigkeit') };
    const ergebnis = verorte(
      {
        id,
        name: wert('name'),
        strasse: wert('strasse'),
        hausnummer: wert('hausnummer'),
        plz: wert('plz'),
        sozialraum_id: sozialraumId,
      },
      grundlage,
    );
    if (ergebnis.gefunden) {
      const zellen = {
        breite: ergebnis.breite.toFixed(5),
        laenge: ergebnis.laenge.toFixed(5),
        lagegenauigkeit: ergebnis.lagegenauigkeit,
        lagequelle: ergebnis.lagequelle,
      };
      for (const [spalte, inhalt] of Object.entries(zellen))
        neu = setzeZelle(neu, zeile, spalte, inhalt);
    }
    return { id, zeile, art: 'versucht', ergebnis };
  });
  return { tabelle: neu, zeilen };
}
