import { falteText, type Gefaltet } from './falte-text.ts';

/** A search in a folded text. */
export type Suche = (text: Gefaltet) => boolean;

const NIE: Suche = () => false;

/**
 * Prepares the search for a street with its house number. The number may follow the street ("Lange Str. Nr. 7",
 * `lange-strasse-7`) or stand before it ("7 Lange Straße", `7-lange-strasse`; only blank, hyphen, underscore, slash
 * or plus between, so that a list of bus lines before a street is none). Half an address is never found.
 */
export function sucheAnschrift(anschrift: {
  readonly strasse: string;
  readonly hausnummer: string;
}): Suche {
  const strasse = [...falteText(anschrift.strasse).flach.replaceAll(' ', '')];
  const nummer = [...falteText(anschrift.hausnummer).flach.replaceAll(' ', '')];
  if (strasse.length === 0 || nummer.length === 0) return NIE;
  // Any two signs may have a blank between them, as in "Geheim-Gasse".
  const lose = (worte: readonly string[]) => worte.join(' ?');
  // The number ends where its digits end: a postcode may follow after a blank.
  const danach = new RegExp(
    `${lose(strasse)} ?(?:(?:haus)? ?(?:nr|nummer) ?)?${lose(nummer)}(?![0-9])`,
  );
  const davor = new RegExp(
    `(?<![0-9])${nummer.join('[ -]?')}[a-z]?[ _+/-]{1,3}${strasse.join('[ _+-]?')}`,
  );
  return ({ flach, grob }) => danach.test(flach) || davor.test(grob);
}
