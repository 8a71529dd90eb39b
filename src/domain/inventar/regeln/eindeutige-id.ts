import type { Befund } from '../../befund.ts';
import type { Tabellenname } from '../spalten/spalte.ts';
import { SCHLUESSEL, TABELLEN } from '../spalten/tabellen.ts';
import type { Zeile } from '../typen.ts';
import { melde, type Regel } from './regel.ts';

/** Tables whose ids stand in one address space. */
const GEMEINSAM: readonly Tabellenname[] = ['einrichtungen', 'angebote', 'weiterleitungen'];

const rat = (tabelle: Tabellenname, id: string) =>
  tabelle === 'weiterleitungen'
    ? 'Eine Kennung, die noch vergeben ist, lässt sich nicht weiterleiten.'
    : `Geben Sie dieser Zeile eine eigene Kennung, zum Beispiel „${id}-2“.`;

/** Ids are unique over all files of a table; Einrichtungen, Angebote and redirected old ids also among each other, because exports and addresses share one id space. */
export const eindeutigeId: Regel = {
  name: 'eindeutige-id',
  pruefe: ({ zeilen }) => {
    const befunde: Befund[] = [];
    const gruppen: readonly (readonly Tabellenname[])[] = [
      GEMEINSAM,
      ...TABELLEN.filter((t) => !GEMEINSAM.includes(t)).map((t) => [t]),
    ];
    for (const gruppe of gruppen) {
      const erste = new Map<string, Zeile>();
      for (const tabelle of gruppe) {
        const schluessel = SCHLUESSEL[tabelle];
        if (schluessel === undefined) continue;
        for (const zeile of zeilen[tabelle] as readonly Zeile[]) {
          const id = zeile.roh[schluessel]?.trim();
          if (!id) continue;
          const zuvor = erste.get(id);
          if (zuvor === undefined) erste.set(id, zeile);
          else
            befunde.push(
              melde(
                zeile,
                'eindeutige-id',
                'fehler',
                schluessel,
                `Die Kennung „${id}“ steht schon in ${zuvor.datei}, Zeile ${zuvor.zeile}. ${rat(tabelle, id)}`,
              ),
            );
        }
      }
    }
    return befunde;
  },
};
