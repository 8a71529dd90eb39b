/** Characters that start a formula in a spreadsheet, also in full width (OWASP: CSV injection). */
const FORMEL = /^'*[=+\-@＝＋－＠]/;

/** Numbers and phone numbers such as `-5,3` or `+49 30 23125` are no formulas. */
const ZAHL_ODER_TELEFON = /^[+-][\d\s.,/()-]+$/;

/**
 * Puts an apostrophe before a value that a spreadsheet would run as a formula, so that it shows it
 * as text; other values stay. `entferneFormelschutz` gives the value again.
 */
export function setzeFormelschutz(wert: string): string {
  return FORMEL.test(wert) && !ZAHL_ODER_TELEFON.test(wert) ? `'${wert}` : wert;
}

/** Takes one apostrophe off that stands only as a guard before a formula character. */
export function entferneFormelschutz(wert: string): string {
  return wert.startsWith("'") && FORMEL.test(wert) ? wert.slice(1) : wert;
}
