import { WEITERE_SPRACHEN } from '../inventar/sprachkuerzel.ts';

/** The German name of a language from its ISO 639 code: our own words first, else `Intl.DisplayNames`; unknown codes come back unchanged. */
export function sprachname(code: string): string {
  const eigener = WEITERE_SPRACHEN[code];
  if (eigener !== undefined) return eigener;
  return new Intl.DisplayNames(['de'], { type: 'language', fallback: 'code' }).of(code) ?? code;
}
