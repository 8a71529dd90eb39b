/**
 * German words and their counterparts, applied in this order, whatever the case. Words that are not
 * listed stay and make the proposal fail: better none than one that drops what a person wrote.
 * "werktags" is missing on purpose, as it may or may not include Saturday.
 */
const WOERTER: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[\u00A0\u202F\s]+/g, ' '],
  // Since when something holds belongs in other columns; it is no part of the hours.
  [/ ?\((?:Stand|seit|Regelung)\b[^)]*\)/gi, ''],
  [/^(?:rund um die Uhr|jederzeit|24 (?:Stunden|Std\.?|h)|Tag und Nacht)$/i, '24/7'],
  [/(?<!\p{L})(?:sonnabend|samstag|sam|sat|sa)s?\b\.?/giu, 'Sa'],
  [/(?<!\p{L})(?:sonntag|son|sun|so|su)s?\b\.?/giu, 'Su'],
  [/(?<!\p{L})(?:montag|mon|mo)s?\b\.?/giu, 'Mo'],
  [/(?<!\p{L})(?:dienstag|die|di|tue|tu)s?\b\.?/giu, 'Tu'],
  [/(?<!\p{L})(?:mittwoch|mit|mi|wed|we)s?\b\.?/giu, 'We'],
  [/(?<!\p{L})(?:donnerstag|don|do|thu|th)s?\b\.?/giu, 'Th'],
  [/(?<!\p{L})(?:freitag|fre|fri|fr)s?\b\.?/giu, 'Fr'],
  [/(?<!\p{L})(?:täglich|jeden Tag)(?!\p{L})/giu, 'Mo-Su'],
  [/(?<!\p{L})(?:am |an )?Wochenenden?(?!\p{L})/giu, 'Sa-Su'],
  [/(?<!\p{L})(?:an )?(?:gesetzlichen )?(?:Feiertag(?:en|e|s)?|PH)(?!\p{L})/giu, 'PH'],
  [/(?<!\p{L})(?:in den )?(?:Schulferien|Ferien|SH)(?!\p{L})/giu, 'SH'],
  [/(?<!\p{L})(?:geschlossen|zu|Ruhetag|closed|off)(?!\p{L})/giu, 'off'],
  [/(?<!\p{L})Jan(?:uar)?\b\.?/giu, 'Jan'],
  [/(?<!\p{L})Feb(?:ruar)?\b\.?/giu, 'Feb'],
  [/(?<!\p{L})(?:März|Mrz|Mar)(?!\p{L})\.?/giu, 'Mar'],
  [/(?<!\p{L})Apr(?:il)?\b\.?/giu, 'Apr'],
  [/(?<!\p{L})(?:Mai|May)\b/giu, 'May'],
  [/(?<!\p{L})Juni?\b\.?/giu, 'Jun'],
  [/(?<!\p{L})Juli?\b\.?/giu, 'Jul'],
  [/(?<!\p{L})Aug(?:ust)?\b\.?/giu, 'Aug'],
  [/(?<!\p{L})Sept?(?:ember)?\b\.?/giu, 'Sep'],
  [/(?<!\p{L})O[kc]t(?:ober)?\b\.?/giu, 'Oct'],
  [/(?<!\p{L})Nov(?:ember)?\b\.?/giu, 'Nov'],
  [/(?<!\p{L})De[zc](?:ember)?\b\.?/giu, 'Dec'],
  [/(?<!\p{L})(?:und|u\.|sowie|&)(?!\p{L})/giu, ','],
  [/(?<!\p{L})bis(?!\p{L})/giu, '-'],
  [/(?<=\d) ?(?:Uhr|h)(?!\p{L})/giu, ''],
  [/(?<!\p{L})(?:von|jeweils|jede[nrs]?|am) /giu, ''],
  [/(?<=[A-Za-z\]]) ?:/g, ' '],
];

const TAG = '(Mo|Tu|We|Th|Fr|Sa|Su)';
const HINWEIS =
  /[,;:]? ?\(?(?:Termine )?(?<kern>(?:nur )?(?:nach (?:telefonischer |vorheriger )?(?:Vereinbarung|Absprache|Anmeldung|Terminvereinbarung)|mit Termin|auf Anfrage))\)?\.?/iu;

/**
 * Proposes opening hours in the accepted syntax for what people write: `Mo-Fr 9-12 Uhr`, `Di
 * 10-12`, `Montag bis Freitag von 8.30 bis 12 Uhr`, `1. Mittwoch im Monat 15-17`, `nach
 * Vereinbarung`. `undefined` when there is nothing to propose; the caller must check that the
 * proposal is accepted.
 */
export function schlageZeitenVor(text: string): string | undefined {
  // Hours are short; a text as long as this is a description.
  if (text.length > 300) return undefined;
  const hinweis = HINWEIS.exec(text)?.groups?.['kern'];
  const rest = text
    .replace(HINWEIS, '')
    .replace(/["„“”]/g, '')
    .trim();
  const zeiten = writeSeparators(writeTimes(writeNth(replaceWords(rest))));
  const sonst = hinweis === undefined ? '' : `"${hinweis}"`;
  // "nur mit Termin" is said of the times themselves; as a fallback it would say something else.
  if (zeiten !== '' && /nur|Termin$|Anmeldung/i.test(sonst)) return undefined;
  const vorschlag = zeiten === '' || sonst === '' ? zeiten + sonst : `${zeiten} || ${sonst}`;
  return vorschlag === '' || vorschlag === text ? undefined : vorschlag;
}

const replaceWords = (text: string): string =>
  WOERTER.reduce((bisher, [muster, wort]) => bisher.replace(muster, wort), text.trim());

/** `1. , 3. Sa im Monat` → `Sa[1,3]`, `letzter Fr` → `Fr[-1]`. */
function writeNth(text: string): string {
  const imMonat = '(?: (?:im|des) Monats?)?';
  return text
    .replace(
      new RegExp(`((?:[1-5]\\.[ ,]*)+)${TAG}(?![A-Za-z])${imMonat}`, 'g'),
      (_, zahlen: string, tag: string) => `${tag}[${(zahlen.match(/\d/g) ?? []).join(',')}]`,
    )
    .replace(new RegExp(`letzte[nr]? ${TAG}(?![A-Za-z])${imMonat}`, 'gi'), '$1[-1]');
}

/** Clock times get four digits; what stands in brackets, after a month or as a year is left alone. */
function writeTimes(text: string): string {
  return text
    .replace(
      /(\d{1,2})\. ?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?: (\d{4}))?/g,
      '$3 $2 $1',
    )
    .replace(
      /\[[^\]]*\]|24\/7|week [\d/,-]+|[A-Z][a-z]{2} \d{1,2}(?:-\d{1,2}(?![:.\d]))?|\b(?:19|20|21)\d\d\b(?!:)|(ab )?(?<!\d)(\d{1,2})(?:[:.](\d{2}))?(?!\d)/g,
      (treffer: string, ab?: string, stunde?: string, minute = '00') =>
        stunde === undefined
          ? treffer
          : `${stunde.padStart(2, '0')}:${minute}${ab === undefined ? '' : '+'}`,
    );
}

/** A new day after a time or a closing starts a new rule. */
function writeSeparators(text: string): string {
  return text
    .replace(/ ?([-,;/]) ?(?!7)/g, '$1')
    .replace(new RegExp(`(?<=${TAG})/(?=${TAG})`, 'g'), ',')
    .replace(new RegExp(`(?<=\\d|\\+|off)[ ,;]+(?=${TAG}|PH|SH)`, 'g'), '; ')
    .replace(/;(?=\S)/g, '; ')
    .replace(/[ ;,.]+$/, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}
