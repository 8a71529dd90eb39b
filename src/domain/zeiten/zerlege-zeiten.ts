/** The kinds of words in opening hours. */
export type Wortart =
  | 'immer'
  | 'zeit'
  | 'jahr'
  | 'zahl'
  | 'tag'
  | 'monat'
  | 'feiertag'
  | 'woche'
  | 'zustand'
  | 'kommentar'
  | 'sonst'
  | 'zeichen'
  | 'fremd'
  | 'ende';

/** A word of the text, as it stands there, and its 0-based position. */
export type Wort = { readonly art: Wortart; readonly text: string; readonly position: number };

/** Sticky patterns, tried in this order; the first that matches wins. */
const MUSTER: readonly (readonly [Wortart, RegExp])[] = [
  ['immer', /24\/7(?![\d:])/y],
  ['zeit', /\d\d:\d\d(?!\d)/y],
  ['jahr', /(?:19|20|21)\d\d(?![\d:])/y],
  ['zahl', /\d{1,2}(?![\d:.])/y],
  ['tag', /(?:Mo|Tu|We|Th|Fr|Sa|Su)(?![A-Za-z])/y],
  ['monat', /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?![A-Za-z])/y],
  ['feiertag', /(?:PH|SH)(?![A-Za-z])/y],
  ['woche', /week(?![A-Za-z])/y],
  ['zustand', /(?:off|closed|open|unknown)(?![A-Za-z])/y],
  ['kommentar', /"[^"\n]+"/y],
  ['sonst', /\|\|/y],
  ['zeichen', /[-,;+[\]/]/y],
];

/**
 * Splits opening hours into words; blanks between them do not matter. The last word is `ende`, or
 * `fremd` with all the rest of the text, where a character starts no word.
 */
export function zerlegeZeiten(text: string): readonly Wort[] {
  const worte: Wort[] = [];
  let position = 0;
  for (;;) {
    position += /^\s*/.exec(text.slice(position))?.[0].length ?? 0;
    if (position === text.length) return [...worte, { art: 'ende', text: '', position }];
    const wort = wordAt(text, position);
    if (wort === undefined)
      return [...worte, { art: 'fremd', text: text.slice(position), position }];
    worte.push(wort);
    position += wort.text.length;
  }
}

function wordAt(text: string, position: number): Wort | undefined {
  for (const [art, muster] of MUSTER) {
    muster.lastIndex = position;
    const treffer = muster.exec(text);
    if (treffer) return { art, text: treffer[0], position };
  }
  return undefined;
}
