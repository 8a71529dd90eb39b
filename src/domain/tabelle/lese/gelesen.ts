/**
 * Outcome of reading one cell: the value, with a German `hinweis` where the spelling was accepted
 * but should be another; or a German sentence that says what is expected, with an example, and
 * where possible a spelling that would be accepted.
 *
 * Readers expect a filled cell: empty means unknown and is the caller's to decide, so they refuse
 * it like any other wrong value. Outer blanks do not matter.
 */
export type Gelesen<T> =
  | { readonly ok: true; readonly wert: T; readonly hinweis?: string }
  | { readonly ok: false; readonly satz: string; readonly vorschlag?: string };

/** A refusal; without `vorschlag` the key is left out. */
export function weiseAb(satz: string, vorschlag?: string): Gelesen<never> {
  return vorschlag === undefined ? { ok: false, satz } : { ok: false, satz, vorschlag };
}

/** An accepted value; without `hinweis` the key is left out. */
export function nimmAn<T>(wert: T, hinweis?: string): Gelesen<T> {
  return hinweis === undefined ? { ok: true, wert } : { ok: true, wert, hinweis };
}
