import { monateZwischen } from '../monate.ts';
import type { Zeile } from '../typen.ts';
import { melde, type Regel } from './regel.ts';

/** Rows whose newest proof (check, else source) is older than the town's interval for a record: a hint to the team, never an error. */
export const veraltet: Regel = {
  name: 'veraltet',
  pruefe: ({ zeilen, stadt, heute }) => {
    const alle: readonly (Zeile<'einrichtungen'> | Zeile<'angebote'>)[] = [
      ...zeilen.einrichtungen,
      ...zeilen.angebote,
    ];
    return alle.flatMap((zeile) => {
      const { geprueft_am, quelle_stand, status } = zeile.satz;
      if (status === 'beendet') return [];
      const stand = geprueft_am ?? quelle_stand;
      const frist = stadt.fristen.uebrige;
      if (stand !== undefined && monateZwischen(stand, heute) <= frist) return [];
      return [
        melde(
          zeile,
          'veraltet',
          'hinweis',
          geprueft_am === undefined ? 'quelle_stand' : 'geprueft_am',
          stand === undefined
            ? 'Der Stand dieser Angaben ist nicht bekannt. Bitte bei der Einrichtung nachfragen.'
            : `Die Angaben sind von ${stand} und damit älter als ${frist} Monate. Bitte bei der Einrichtung nachfragen.`,
        ),
      ];
    });
  },
};
