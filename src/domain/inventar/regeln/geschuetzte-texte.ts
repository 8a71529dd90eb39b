import type { Befund } from '../../befund.ts';
import { istGeschuetzt, ORTSSPALTEN } from '../geschuetzt.ts';
import { falteText } from '../schutz/falte-text.ts';
import type { Spalte } from '../spalten/spalte.ts';
import { SPALTEN } from '../spalten/tabellen.ts';
import type { Zeile } from '../typen.ts';
import { type Fundstelle, melde, type Regel } from './regel.ts';

// All patterns work on folded text: small letters, "Straße" and "Str." are "str".
const ENDUNG =
  '(?:str|weg|gasse|platz|allee|ring|ufer|damm|hof|chaussee|promenade|steig|stieg|pfad|wall|graben|kamp|winkel|markt)';
const STRASSE = new RegExp(
  `${ENDUNG}[ ._,+/-]{0,3}(?:(?:haus)? ?(?:nr|nummer)[ .]{0,2})?\\d{1,4}(?!\\d)`,
);
const NUMMER_ZUERST = new RegExp(`(?<![\\d])\\d{1,3}[a-z]?[-_+][a-z-]{2,}${ENDUNG}(?![a-z])`);
// Five digits and a word; not the end of a telephone number, not a number of more digits.
const PLZ = /(?<!\d|0\d{2,4}[ /-]{1,3})\d{5}[ _+-]+\p{L}{3,}/u;

const ORTE: ReadonlySet<string> = new Set(ORTSSPALTEN);
const FREI = new Set(['id', 'text', 'webadresse', 'email']);

function nenntAdresse(text: string): boolean {
  const { grob } = falteText(text);
  const schlicht = grob.replaceAll(/\s+/g, ' ');
  return STRASSE.test(schlicht) || NUMMER_ZUERST.test(schlicht) || PLZ.test(schlicht);
}

/** Never with the value: the cell may be the leak. */
function verschwiegen(zeile: Fundstelle, spalte: string, satz: string): Befund {
  const { wert: _wert, ...rest } = melde(zeile, 'geschuetzte-texte', 'fehler', spalte, satz);
  return rest;
}

function pruefe(zeile: Zeile): readonly Befund[] {
  const spalten: readonly Spalte[] = SPALTEN[zeile.tabelle];
  return Object.entries(zeile.roh).flatMap(([name, text]) => {
    if (text.trim() === '' || (zeile.tabelle === 'einrichtungen' && ORTE.has(name))) return [];
    const spalte = spalten.find((s) => s.name === name);
    if (spalte === undefined)
      return [
        verschwiegen(
          zeile,
          name,
          'Die Adresse ist geschützt, darum darf in dieser Zeile keine Spalte gefüllt sein, die nicht bekannt ist. Löschen Sie den Wert, oder schreiben Sie ihn in data-intern/.',
        ),
      ];
    if (!FREI.has(spalte.lesart) || !nenntAdresse(text)) return [];
    return [
      verschwiegen(
        zeile,
        name,
        'Die Adresse ist geschützt, und dieser Text sieht nach einer Anschrift aus (Straße mit Nummer oder Postleitzahl mit Ort). Schreiben Sie ihn ohne Ortsangabe.',
      ),
    ];
  });
}

/**
 * The own texts of a protected place and of its offers name no address, whichever: street with number or postcode
 * with a word. It needs no data-intern/, so it holds in a fresh clone too. Filled unknown columns are refused.
 */
export const geschuetzteTexte: Regel = {
  name: 'geschuetzte-texte',
  pruefe: ({ zeilen }) => {
    const haeuser = zeilen.einrichtungen.filter((z) => istGeschuetzt(z.roh));
    const ids = new Set(haeuser.map((z) => z.satz.id));
    const angebote = zeilen.angebote.filter((z) => ids.has(z.satz.einrichtung_id));
    return [...haeuser, ...angebote].flatMap((z) => pruefe(z as Zeile));
  },
};
