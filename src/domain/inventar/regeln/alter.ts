import type { Zeile } from '../typen.ts';
import { melde, type Regel } from './regel.ts';

/** "von" is not above "bis", wherever a row names an age. */
export const alter: Regel = {
  name: 'alter',
  pruefe: ({ zeilen }) => {
    const alle: readonly (Zeile<'angebote'> | Zeile<'zielgruppen'> | Zeile<'praesenz'>)[] = [
      ...zeilen.angebote,
      ...zeilen.zielgruppen,
      ...zeilen.praesenz,
    ];
    return alle.flatMap((zeile) => {
      const { alter_von, alter_bis } = zeile.satz;
      if (alter_von === undefined || alter_bis === undefined || alter_von <= alter_bis) return [];
      return [
        melde(
          zeile,
          'alter',
          'fehler',
          'alter_von',
          `Das Alter beginnt mit ${alter_von} und endet mit ${alter_bis}. Erwartet wird zum Beispiel von 6 bis 13.`,
        ),
      ];
    });
  },
};
