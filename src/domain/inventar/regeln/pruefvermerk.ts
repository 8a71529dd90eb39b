import type { Zeile } from '../typen.ts';
import { melde, type Regel } from './regel.ts';

/** A check counts only when date, role and way are all named. */
export const pruefvermerk: Regel = {
  name: 'pruefvermerk',
  pruefe: ({ zeilen }) => {
    const alle: readonly (Zeile<'einrichtungen'> | Zeile<'angebote'>)[] = [
      ...zeilen.einrichtungen,
      ...zeilen.angebote,
    ];
    return alle.flatMap((zeile) => {
      const spalten = ['geprueft_am', 'geprueft_durch', 'geprueft_wie'] as const;
      const leer = spalten.filter((s) => (zeile.roh[s] ?? '').trim() === '');
      if (leer.length === 0 || leer.length === spalten.length) return [];
      return leer.map((spalte) =>
        melde(
          zeile,
          'pruefvermerk',
          'fehler',
          spalte,
          `Zu einer Prüfung gehören Tag, Rolle und Weg; „${spalte}“ fehlt. Beispiel: 2026-11-20, Sozialraumteam, telefon.`,
        ),
      );
    });
  },
};
