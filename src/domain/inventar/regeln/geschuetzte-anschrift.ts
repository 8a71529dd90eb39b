import { ORTSSPALTEN } from '../geschuetzt.ts';
import { melde, type Regel } from './regel.ts';

/**
 * A protected record carries no address, postcode or coordinate in `data/`. The raw cells are looked at,
 * so that an unreadable coordinate is refused too. The finding does not repeat the value (see `melde`).
 */
export const geschuetzteAnschrift: Regel = {
  name: 'geschuetzte-anschrift',
  pruefe: ({ zeilen }) =>
    zeilen.einrichtungen.flatMap((zeile) => {
      if (zeile.satz.adresse_geschuetzt !== true) return [];
      return ORTSSPALTEN.filter((spalte) => (zeile.roh[spalte] ?? '').trim() !== '').map((spalte) =>
        melde(
          zeile,
          'geschuetzte-anschrift',
          'fehler',
          spalte,
          `Die Adresse ist geschützt, darum muss „${spalte}“ in data/ leer bleiben. Schreiben Sie den Wert in data-intern/ und löschen Sie ihn hier.`,
        ),
      );
    }),
};
