import type { Befund } from '../../befund.ts';
import { melde, type Regel } from './regel.ts';

/** A successor belongs to a closed place, is not the place itself, and successors do not run in a circle. */
export const nachfolge: Regel = {
  name: 'nachfolge',
  pruefe: ({ zeilen }) => {
    const naechster = new Map(zeilen.einrichtungen.map((z) => [z.satz.id, z.satz.nachfolger_id]));
    return zeilen.einrichtungen.flatMap((zeile) => {
      const { id, nachfolger_id, status } = zeile.satz;
      if (nachfolger_id === undefined) return [];
      const befunde: Befund[] = [];
      if (status !== 'beendet')
        befunde.push(
          melde(
            zeile,
            'nachfolge',
            'hinweis',
            'nachfolger_id',
            'Eine Nachfolge gehört zu einer beendeten Einrichtung. Setzen Sie den Status auf „beendet“ oder löschen Sie die Nachfolge.',
          ),
        );
      const gesehen = new Set<string>();
      for (let k: string | undefined = id; k !== undefined; k = naechster.get(k)) {
        if (gesehen.has(k)) {
          befunde.push(
            melde(
              zeile,
              'nachfolge',
              'fehler',
              'nachfolger_id',
              `Die Nachfolge führt im Kreis (${[...gesehen, k].join(' → ')}). Nennen Sie die Einrichtung, die es heute gibt.`,
            ),
          );
          break;
        }
        gesehen.add(k);
      }
      return befunde;
    });
  },
};
