import { falteText } from './schutz/falte-text.ts';
import { sucheAnschrift } from './schutz/suche-anschrift.ts';

/**
 * Whether a text names a street with its house number, in whatever spelling: "Str."/"Straße", ß/ss, umlauts,
 * blanks, hyphens, "Nr.", number first, URL encoding (also twice), entities. "Lange Straße 1" does not match
 * "Lange Straße 12", but "Lange Straße 1a": rather one warning too many. For many texts or addresses prepare both
 * once (`falteText`, `sucheAnschrift`).
 */
export function enthaeltAnschrift(
  text: string,
  anschrift: { readonly strasse: string; readonly hausnummer: string },
): boolean {
  return sucheAnschrift(anschrift)(falteText(text));
}
