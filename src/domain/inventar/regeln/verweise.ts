import type { Befund } from '../../befund.ts';
import { naechsterWert } from '../naechster-wert.ts';
import { SCHLUESSEL, SPALTEN, TABELLEN } from '../spalten/tabellen.ts';
import type { Spalte } from '../spalten/spalte.ts';
import type { Zeile } from '../typen.ts';
import { melde, type Kontext, type Regel } from './regel.ts';

function ziele(kontext: Kontext, verweis: NonNullable<Spalte['verweis']>): ReadonlySet<string> {
  if (verweis === 'sozialraeume') return new Set(kontext.stadt.sozialraeume.map((s) => s.id));
  const schluessel = SCHLUESSEL[verweis] ?? 'id';
  const gelesen = (kontext.zeilen[verweis] as readonly Zeile[]).map((z) => z.roh[schluessel] ?? '');
  const alle = [...gelesen, ...(kontext.abgelehnt.get(verweis) ?? [])];
  // A rejected row may lack its key; nothing is never a target.
  return new Set(alle.map((id) => id.trim()).filter((id) => id !== ''));
}

const wo = (verweis: string) => (verweis === 'sozialraeume' ? 'stadt.json' : `${verweis}.csv`);

/** Every reference of every table points to a row that exists; the nearest valid id is suggested. */
export const verweise: Regel = {
  name: 'verweise',
  pruefe: (kontext) => {
    const befunde: Befund[] = [];
    for (const tabelle of TABELLEN) {
      for (const spalte of SPALTEN[tabelle] as readonly Spalte[]) {
        if (spalte.verweis === undefined) continue;
        const gueltig = ziele(kontext, spalte.verweis);
        for (const zeile of kontext.zeilen[tabelle] as readonly Zeile[]) {
          const feld = (zeile.satz as Readonly<Record<string, unknown>>)[spalte.name];
          const werte = Array.isArray(feld)
            ? (feld as readonly string[])
            : [feld as string | undefined];
          for (const wert of werte) {
            if (wert === undefined || gueltig.has(wert)) continue;
            const vorschlag = naechsterWert(wert, gueltig);
            befunde.push(
              melde(
                zeile,
                'verweise',
                'fehler',
                spalte.name,
                `„${wert}“ steht nicht in ${wo(spalte.verweis)}. ${vorschlag === undefined ? `Tragen Sie es dort ein oder wählen Sie eine vorhandene Kennung.` : `Meinten Sie „${vorschlag}“?`}`,
                vorschlag,
              ),
            );
          }
        }
      }
    }
    return befunde;
  },
};
