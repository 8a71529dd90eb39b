import { entfernungM } from '../../sozialraum/entfernung.ts';
import { utm32ZuWgs84 } from '../../sozialraum/utm32.ts';
import { melde, type Regel } from './regel.ts';

/** How far the two notations of one position may lie apart, in metres (our convention: about the size of a building). */
export const LAGE_TOLERANZ_M = 30;

/** A position given in both WGS84 and EPSG:25832 means one place. */
export const lageWiderspruch: Regel = {
  name: 'lage-widerspruch',
  pruefe: ({ zeilen }) =>
    zeilen.einrichtungen.flatMap((zeile) => {
      const { breite, laenge, ostwert, nordwert } = zeile.satz;
      if (breite === undefined || laenge === undefined) return [];
      if (ostwert === undefined || nordwert === undefined) return [];
      const meter = entfernungM({ breite, laenge }, utm32ZuWgs84({ ostwert, nordwert }));
      if (meter <= LAGE_TOLERANZ_M) return [];
      return [
        melde(
          zeile,
          'lage-widerspruch',
          'fehler',
          'breite',
          `Breite und Länge liegen ${Math.round(meter)} m von Ostwert und Nordwert entfernt, erlaubt sind ${LAGE_TOLERANZ_M} m. Prüfen Sie, welche Angabe stimmt, und löschen Sie die andere.`,
        ),
      ];
    }),
};
