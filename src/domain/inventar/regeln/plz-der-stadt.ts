import { melde, type Regel } from './regel.ts';

/** A postcode belongs to the town of the inventory; others are a hint, because an office may lie next door. */
export const plzDerStadt: Regel = {
  name: 'plz-der-stadt',
  pruefe: ({ zeilen, stadt }) =>
    zeilen.einrichtungen.flatMap((zeile) => {
      const { plz, ort } = zeile.satz;
      if (plz === undefined || stadt.plz.length === 0 || stadt.plz.includes(plz)) return [];
      if (ort !== undefined && ort !== stadt.kurzname) return [];
      return [
        melde(
          zeile,
          'plz-der-stadt',
          'hinweis',
          'plz',
          `Die Postleitzahl ${plz} gehört nicht zu ${stadt.kurzname} (${stadt.plz.join(', ')}). Bitte prüfen.`,
        ),
      ];
    }),
};
