import { booleanPointInPolygon } from '@turf/turf';
import { punktVon } from '../lage.ts';
import { melde, type Regel } from './regel.ts';

/** A placed Einrichtung lies in its stated Sozialraum; a hint while the polygons are schematic, an error once they are official. */
export const lageImSozialraum: Regel = {
  name: 'lage-im-sozialraum',
  pruefe: ({ zeilen, flaechen }) =>
    zeilen.einrichtungen.flatMap((zeile) => {
      const punkt = punktVon(zeile.satz);
      const flaeche = flaechen?.features.find((f) => f.properties.id === zeile.sozialraum_id);
      if (punkt === undefined || flaechen === undefined || flaeche === undefined) return [];
      const xy = [punkt.laenge, punkt.breite];
      if (booleanPointInPolygon(xy, flaeche)) return [];
      const anderer = flaechen.features.find((f) => booleanPointInPolygon(xy, f));
      const statt =
        anderer === undefined
          ? 'in keinem Sozialraum'
          : `im Sozialraum „${anderer.properties.name}“`;
      const amtlich = flaeche.properties.amtlich;
      return [
        melde(
          zeile,
          'lage-im-sozialraum',
          amtlich ? 'fehler' : 'hinweis',
          zeile.satz.breite === undefined ? 'ostwert' : 'breite',
          `Die Lage liegt ${statt}, die Zeile steht bei „${flaeche.properties.name}“. Prüfen Sie Lage und Zuordnung.${amtlich ? '' : ' Die Grenzen sind eine schematische Zeichnung, darum ist das nur ein Hinweis.'}`,
        ),
      ];
    }),
};
