import type { Befund } from '../../befund.ts';
import { leseTelefon } from '../../tabelle/lese/lese-telefon.ts';
import { TABELLEN } from '../spalten/tabellen.ts';
import type { Zeile } from '../typen.ts';
import { melde, type Regel } from './regel.ts';

// "Frau Muster", "Herrn Dr. Muster": a form of address followed by a capitalised name. Not "Frau Holle", and not
// the "Fr." that is a Friday: after another weekday, or before a word of time.
const ANREDE =
  /(?<!\p{L})(?:Frau(?! Holle| Kanzlerin| Bürgermeisterin)|Herrn?|Hr\.|(?<!(?:Mo|Di|Mi|Do)\.?\s*(?:[,–-]|und|u\.|bis|oder)?\s*)Fr\.(?!\s+(?:Vormittag|Mittag|Nachmittag|Abend|Uhr|Sprech|Termin|Beratung|Ruhetag)))\s+(?:(?:Dr|Prof)\.\s*(?:med\.\s*)?)*\p{Lu}\p{Ll}+/u;
// Between the digits of a mobile number people put blanks, strokes, dots, dashes of any length and brackets.
const MOBIL =
  /(?<!\d)(?:(?:\+49|0049)(?:[\s/-]*\(0\))?|0)[\s/()-]*1[567]\d(?:[\s/.)\u2010-\u2015\u2212-]{0,3}\d){6,9}(?!\d)/;
// "Rufbereitschaft" counts, "außerdienstlich" does not; nor does a word that a "nicht" or "kein" takes back.
const DIENSTLICH =
  /(?<!(?<!\p{L})(?:nicht|nie|kein\p{L}*|ohne|außer|statt)[\s-]*(?:\p{L}+\s+)?)(?<!\p{L})(?:dienstlich|Diensthandy|Diensttelefon|\p{L}*bereitschaft)/iu;
// "erika.muster@…": two words before the "@" are mostly first and last name. These words are of an office.
const NAMENSADRESSE = /(?<![\w.+-])(\p{L}{2,})\.(\p{L}[\p{L}-]+)@/gu;
const STELLENWORT =
  /^(?:info|kontakt|post|mail|buero|office|team|service|beratung|verwaltung|sekretariat|empfang|zentrale|presse|anmeldung|leitung|amt|stadt|kita|kinder\p{L}*|jugend\p{L}*|familien\p{L}*|senioren\p{L}*|schule|\p{L}*schule|gs|hs|rs|gemeinde|pfarr\p{L}*|\p{L}*(?:zentrum|stelle|haus|treff|dienst|hilfe|verein|verband|buero|beratung|amt|kirche))$/iu;
// A source may be titled after somebody; everything else in public tables must not name a person.
const UNGEPRUEFT = new Set(['id', 'quelle']);

/** Whether a text holds an e-mail address that looks like first name and last name of a person. */
function nenntNamen(text: string): boolean {
  return [...text.matchAll(NAMENSADRESSE)].some(
    ([, vorn = '', hinten = '']) => !STELLENWORT.test(vorn) && !STELLENWORT.test(hinten),
  );
}

/**
 * No personal data in public tables: names behind a form of address and mobile numbers that are not marked as official
 * are errors; an e-mail address in the form first.last@ is a hint, because an office may be called like that.
 */
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
          if (nenntNamen(text))
            befunde.push(
              melde(
                zeile,
                'personendaten',
                'hinweis',
                spalte,
                'Diese E-Mail-Adresse sieht nach Vor- und Nachnamen einer Person aus. Besser ist die Adresse der Stelle, zum Beispiel „info@example.org“.',
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
