import type { Befund } from '../befund.ts';

/** Control characters and overrides of the writing direction as `\u001b`: a value must not steer the terminal it is printed on. */
function zeigeSteuerzeichen(text: string): string {
  return text.replaceAll(
    /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu,
    (zeichen) => `\\u${zeichen.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const einzeilig = (text: string) => zeigeSteuerzeichen(text.replaceAll(/\s+/g, ' '));

/**
 * One finding as lines for a terminal: where (file, row, column, value), what is expected, and a suggestion.
 * Errors begin with "Fehler", hints with "Hinweis". Control characters of the data are shown, not sent.
 */
export function befundText(b: Befund): string {
  const ort = [
    b.datei,
    b.zeile === undefined ? '' : `Zeile ${b.zeile}`,
    b.spalte === undefined || b.spalte === '' ? '' : `Spalte ${b.spalte}`,
  ].filter((x) => x !== '');
  const kopf = `${b.schwere === 'fehler' ? 'Fehler' : 'Hinweis'}  ${einzeilig(ort.join(', '))}`;
  const wert = b.wert === undefined ? '' : `\n        Wert: „${einzeilig(b.wert)}“`;
  const vorschlag =
    b.vorschlag === undefined ? '' : `\n        Vorschlag: „${einzeilig(b.vorschlag)}“`;
  return `${kopf}${wert}\n        ${einzeilig(b.satz)}${vorschlag}  [${b.regel}]`;
}
