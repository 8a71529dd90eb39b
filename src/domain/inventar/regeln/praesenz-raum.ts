import { naechsterWert } from '../naechster-wert.ts';
import { melde, type Regel } from './regel.ts';

/** The value of `sozialraum_id` for figures about all Sozialräume together. */
const GESAMT = 'gesamt';

/** A figure of the counselling offices is about one Sozialraum of stadt.json or about all of them. */
export const praesenzRaum: Regel = {
  name: 'praesenz-raum',
  pruefe: ({ zeilen, stadt }) => {
    const gueltig = [GESAMT, ...stadt.sozialraeume.map((s) => s.id)];
    return zeilen.praesenz
      .filter((zeile) => !gueltig.includes(zeile.satz.sozialraum_id))
      .map((zeile) =>
        melde(
          zeile,
          'praesenz-raum',
          'fehler',
          'sozialraum_id',
          `„${zeile.satz.sozialraum_id}“ ist kein Sozialraum. Erwartet wird ${gueltig.join(', ')}.`,
          naechsterWert(zeile.satz.sozialraum_id, gueltig),
        ),
      );
  },
};
