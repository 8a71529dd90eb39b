import { melde, type Regel } from './regel.ts';

/** Only figures that were published verbatim may stand in data/; raw small counts stay in data-intern/ (docs/betrieb.md). */
export const praesenzOeffentlich: Regel = {
  name: 'praesenz-oeffentlich',
  pruefe: ({ zeilen }) =>
    zeilen.praesenz
      .filter((zeile) => zeile.satz.veroeffentlicht !== true)
      .map((zeile) => {
        const { wert: _verschwiegen, ...rest } = melde(
          zeile,
          'praesenz-oeffentlich',
          'fehler',
          'veroeffentlicht',
          'In data/ stehen nur Zahlen, die wörtlich veröffentlicht sind. Verschieben Sie diese Zeile nach data-intern/.',
        );
        return rest;
      }),
};
