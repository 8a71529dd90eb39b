import type { Befund } from '../../befund.ts';
import type { Tabellenname } from '../spalten/spalte.ts';
import { TABELLEN } from '../spalten/tabellen.ts';
import type { Zeile } from '../typen.ts';
import { melde, type Regel, zeilenAus } from './regel.ts';

const RUECKBLICK = [
  'quelle_stand',
  'oeffnungszeiten_stand',
  'zeiten_stand',
  'wann_stand',
  'istwert_stand',
  'erhoben_am',
  'geprueft_am',
] as const;
// A figure or an area may well be documented by an old census or charter.
const AUCH_ALTES: ReadonlySet<Tabellenname> = new Set(['gebiete', 'kennzahlen', 'projekt_fakten']);

function feld(zeile: Zeile, name: string): string | undefined {
  const wert = (zeile.satz as Readonly<Record<string, unknown>>)[name];
  return typeof wert === 'string' ? wert : undefined;
}

/**
 * Dates that look back (source, check) do not lie in the future, nor before 1990 where they are about the present; a beginning does not follow its end.
 * ISO dates of any precision compare as text: a shorter one is cut to the shorter length of both.
 */
export const datenImRahmen: Regel = {
  name: 'daten-im-rahmen',
  pruefe: ({ zeilen, heute }) =>
    zeilenAus(zeilen, ...TABELLEN).flatMap((zeile) => {
      const befunde: Befund[] = [];
      for (const name of RUECKBLICK) {
        const datum = feld(zeile, name);
        if (datum === undefined) continue;
        if (datum > heute.slice(0, datum.length))
          befunde.push(
            melde(
              zeile,
              'daten-im-rahmen',
              'fehler',
              name,
              `Das Datum ${datum} liegt in der Zukunft. Erwartet wird ein Tag bis heute (${heute}).`,
            ),
          );
        else if (datum < '1990' && !AUCH_ALTES.has(zeile.tabelle))
          befunde.push(
            melde(
              zeile,
              'daten-im-rahmen',
              'fehler',
              name,
              `Das Datum ${datum} liegt vor 1990. Ist das Jahr richtig? Erwartet wird zum Beispiel 2024-03.`,
            ),
          );
      }
      const beginn = feld(zeile, 'beginn');
      const ende = feld(zeile, 'ende');
      if (beginn !== undefined && ende !== undefined) {
        const stellen = Math.min(beginn.length, ende.length);
        if (beginn.slice(0, stellen) > ende.slice(0, stellen))
          befunde.push(
            melde(
              zeile,
              'daten-im-rahmen',
              'fehler',
              'ende',
              `Das Ende (${ende}) liegt vor dem Beginn (${beginn}). Prüfen Sie beide Daten.`,
            ),
          );
      }
      return befunde;
    }),
};
