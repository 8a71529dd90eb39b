import type { Befund } from '../../befund.ts';
import { falteText } from '../schutz/falte-text.ts';
import { sucheAnschrift } from '../schutz/suche-anschrift.ts';
import { TABELLEN } from '../spalten/tabellen.ts';
import type { Zeile } from '../typen.ts';
import { melde, type Regel } from './regel.ts';

/** No public cell of any table names a protected address that data-intern/ knows: not a source, not a note, not a neighbour. */
export const geschuetzteSpuren: Regel = {
  name: 'geschuetzte-spuren',
  pruefe: ({ zeilen, geschuetzt }) => {
    if (geschuetzt.length === 0) return [];
    const suchen = geschuetzt.map(sucheAnschrift);
    const befunde: Befund[] = [];
    for (const tabelle of TABELLEN)
      for (const zeile of zeilen[tabelle] as readonly Zeile[]) {
        const anschrift = `${zeile.roh['strasse'] ?? ''} ${zeile.roh['hausnummer'] ?? ''}`;
        const zellen = { ...zeile.roh, strasse: anschrift };
        for (const [spalte, text] of Object.entries(zellen)) {
          if (text.trim() === '') continue;
          const gefaltet = falteText(text);
          if (!suchen.some((suche) => suche(gefaltet))) continue;
          const { wert: _verschwiegen, ...rest } = melde(
            zeile,
            'geschuetzte-spuren',
            'fehler',
            spalte,
            'Diese Zelle nennt eine geschützte Adresse. Entfernen Sie die Adresse aus dem Text.',
          );
          befunde.push(rest);
        }
      }
    return befunde;
  },
};
