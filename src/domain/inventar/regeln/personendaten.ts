import type { Befund } from '../../befund.ts';
import { leseTelefon } from '../../tabelle/lese/lese-telefon.ts';
import { TABELLEN } from '../spalten/tabellen.ts';
import type { Zeile } from '../typen.ts';
import { melde, type Regel } from './regel.ts';

// "Frau Muster", "Herrn Dr. Muster": a form of address followed by a capitalised name. Not "Frau Holle", and not
// the "Fr." that is a Friday: after another weekday, or before a word of time.
const ANREDE =
  /(?<!\p{L})(?:Frau(?! Holle| Kanzlerin| Bürgermeisterin)|Herrn?|Hr\.|(?<!(?:Mo|Di|Mi|Do)\.?\s*(?:[,–-]|und|u\.|bis|oder)?\s*)Fr\.(?!\s+(?:Vormittag|Mittag|Nachmittag|Abend|Uhr|Sprech|Termin|Beratung|Ruhetag)))\s+(?:(?:Dr|Prof)\.\s*(?:med\.\s*)?)*\p{Lu}\p{Ll}+/u;
const MOBIL = /(?<!\d)(?:(?:\+49|0049)(?:[\s/-]*\(0\))?|0)[\s/-]*1[567]\d(?:[\s/-]*\d){6,9}(?!\d)/;
const DIENSTLICH = /dienstlich|Diensthandy|Bereitschaft/i;
// A source may be titled after somebody; everything else in public tables must not name a person.
const UNGEPRUEFT = new Set(['id', 'quelle']);

/** No personal data in public tables: names behind a form of address, mobile numbers that are not marked as official. */
export const personendaten: Regel = {
  name: 'personendaten',
  pruefe: ({ zeilen }) => {
    const befunde: Befund[] = [];
    for (const tabelle of TABELLEN)
      for (const zeile of zeilen[tabelle] as readonly Zeile[])
        for (const [spalte, text] of Object.entries(zeile.roh)) {
          if (UNGEPRUEFT.has(spalte) || text === '') continue;
          if (ANREDE.test(text))
            befunde.push(
              melde(
                zeile,
                'personendaten',
                'fehler',
                spalte,
                'Hier steht wohl der Name einer Person. Nennen Sie die Stelle oder Rolle, zum Beispiel „Beratungsteam“.',
              ),
            );
          const hinweis = `${zeile.roh['hinweis'] ?? ''} ${zeile.roh['adresszusatz'] ?? ''}`;
          const mobil =
            spalte === 'telefon'
              ? text.split('|').some((nummer) => {
                  const gelesen = leseTelefon(nummer.trim());
                  return gelesen.ok && gelesen.wert.mobil;
                })
              : MOBIL.test(text);
          if (mobil && !DIENSTLICH.test(hinweis))
            befunde.push(
              melde(
                zeile,
                'personendaten',
                'fehler',
                spalte,
                'Hier steht eine Mobilnummer. Private Nummern gehören nicht in die Liste. Gehört sie der Einrichtung, schreiben Sie „Diensthandy“ in die Spalte hinweis.',
              ),
            );
        }
    return befunde;
  },
};
