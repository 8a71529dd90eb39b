import type { Befund } from '../../befund.ts';
import { melde, type Regel } from './regel.ts';

/** A position needs both of its coordinates, how exact it is, and where it comes from; none is worth anything alone. */
export const lageVollstaendig: Regel = {
  name: 'lage-vollstaendig',
  pruefe: ({ zeilen }) =>
    zeilen.einrichtungen.flatMap((zeile) => {
      const e = zeile.satz;
      const befunde: Befund[] = [];
      const paare = [
        ['breite', 'laenge'],
        ['ostwert', 'nordwert'],
      ] as const;
      for (const [a, b] of paare) {
        // A coordinate that was typed but could not be read has its own finding already.
        if ((e[a] === undefined) === (e[b] === undefined)) continue;
        const fehlt = e[a] === undefined ? a : b;
        if (zeile.roh[fehlt]?.trim()) continue;
        befunde.push(
          melde(
            zeile,
            'lage-vollstaendig',
            'fehler',
            fehlt,
            `Zu ${fehlt === a ? b : a} gehört auch ${fehlt}. Tragen Sie beide Werte ein oder lassen Sie beide leer.`,
          ),
        );
      }
      const hatLage = e.breite !== undefined || e.ostwert !== undefined;
      if (hatLage && e.lagegenauigkeit === undefined && !zeile.roh['lagegenauigkeit']?.trim())
        befunde.push(
          melde(
            zeile,
            'lage-vollstaendig',
            'fehler',
            'lagegenauigkeit',
            'Zu einer Lage gehört, wie genau sie ist: hausnummer, strasse oder ortsteil.',
          ),
        );
      if (hatLage && e.lagequelle === undefined)
        befunde.push(
          melde(
            zeile,
            'lage-vollstaendig',
            'fehler',
            'lagequelle',
            'Zu einer Lage gehört ihre Quelle, zum Beispiel „Haltestelle gleichen Namens (Fahrplan 2020)“.',
          ),
        );
      return befunde;
    }),
};
