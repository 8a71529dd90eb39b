import { nimmAn, weiseAb, type Gelesen } from './gelesen.ts';

/**
 * Reads several values of one cell, separated by `|`; values are trimmed, empty ones and
 * repetitions dropped (the latter with a remark). Without `|`, commas, semicolons and line breaks
 * separate too, with a remark. The list holds at least one value.
 */
export function leseListe(text: string): Gelesen<readonly string[]> {
  const strich = text.includes('|');
  const teile = text
    .split(strich ? '|' : /[,;\n]/)
    .map((teil) => teil.trim())
    .filter((teil) => teil !== '');
  if (teile.length === 0) {
    return weiseAb(
      'Erwartet werden ein oder mehrere Werte mit „|“ dazwischen, zum Beispiel „de|tr|ar“.',
    );
  }
  const werte = [...new Set(teile)];
  const hinweise = [
    ...(!strich && teile.length > 1
      ? [`Zwischen mehreren Werten steht „|“, zum Beispiel „${werte.join('|')}“.`]
      : []),
    ...(werte.length < teile.length ? ['Ein Wert steht doppelt und wurde einmal gelesen.'] : []),
  ];
  return hinweise.length === 0 ? nimmAn(werte) : nimmAn(werte, hinweise.join(' '));
}
