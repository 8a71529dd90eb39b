import { booleanPointInPolygon } from '@turf/turf';
import { punktVon } from '../lage.ts';
import { melde, type Regel } from './regel.ts';

/**
 * A position outside the town's extent is an error (swapped or mistyped coordinates);
 * one outside the simplified boundary is a hint, because the outline is simplified.
 */
export const lageInDerStadt: Regel = {
  name: 'lage-in-der-stadt',
  pruefe: ({ zeilen, stadt, grenze }) =>
    zeilen.einrichtungen.flatMap((zeile) => {
      const punkt = punktVon(zeile.satz);
      if (punkt === undefined) return [];
      const { west, sued, ost, nord } = stadt.ausschnitt;
      const spalte = zeile.satz.breite === undefined ? 'ostwert' : 'breite';
      const drin =
        punkt.laenge >= west && punkt.laenge <= ost && punkt.breite >= sued && punkt.breite <= nord;
      if (!drin)
        return [
          melde(
            zeile,
            'lage-in-der-stadt',
            'fehler',
            spalte,
            `Die Lage (Breite ${punkt.breite}, Länge ${punkt.laenge}) liegt außerhalb von ${stadt.kurzname}. Erwartet wird eine Breite von ${sued} bis ${nord} und eine Länge von ${west} bis ${ost}. Sind beide vertauscht?`,
          ),
        ];
      const innen =
        grenze === undefined ||
        grenze.features.some((f) => booleanPointInPolygon([punkt.laenge, punkt.breite], f));
      if (innen) return [];
      return [
        melde(
          zeile,
          'lage-in-der-stadt',
          'hinweis',
          spalte,
          'Die Lage liegt knapp außerhalb der vereinfachten Stadtgrenze. Bitte auf der Karte ansehen.',
        ),
      ];
    }),
};
