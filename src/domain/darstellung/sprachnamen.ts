/**
 * The German name of a language from its ISO 639 code by `Intl.DisplayNames`; unknown codes come back unchanged.
 */
export function sprachname(code: string): string {
  return new Intl.DisplayNames(['de'], { type: 'language', fallback: 'code' }).of(code) ?? code;
}
