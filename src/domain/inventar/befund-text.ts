import type { Befund } from '../befund.ts';

/**
 * One finding as lines for a terminal: where (file, row, column, value), what is expected, and a suggestion.
 * Errors begin with "Fehler", hints with "Hinweis".
 */
export function befundText(b: Befund): string {
  const ort = [
    b.datei,
    b.zeile === undefined ? '' : `Zeile ${b.zeile}`,
    b.spalte === undefined || b.spalte === '' ? '' : `Spalte ${b.spalte}`,
  ].filter((x) => x !== '');
  const kopf = `${b.schwere === 'fehler' ? 'Fehler' : 'Hinweis'}  ${ort.join(', ')}`;
  const wert = b.wert === undefined ? '' : `\n        Wert: „${b.wert.replaceAll(/\s+/g, ' ')}“`;
  const vorschlag = b.vorschlag === undefined ? '' : `\n        Vorschlag: „${b.vorschlag}“`;
  return `${kopf}${wert}\n        ${b.satz}${vorschlag}  [${b.regel}]`;
}
