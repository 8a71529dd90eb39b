import type { Befund } from '../befund.ts';
import { istObjekt, liesJson, zitiere } from './lies-json.ts';

/** A circle of uncertainty larger than this says nothing in a town, metres. */
const GROESSTER = 5000;

/** Reads lagefehler.json: the radius for a place of which only the street is known, metres, above 0 and at most 5000. */
export function liesLagefehler(
  text: string,
  datei: string,
): { readonly radius_strasse_m: number | undefined; readonly befunde: readonly Befund[] } {
  const json = liesJson(text);
  const radius = json.ok && istObjekt(json.wert) ? json.wert['radius_strasse_m'] : undefined;
  if (typeof radius === 'number' && radius > 0 && radius <= GROESSTER)
    return { radius_strasse_m: radius, befunde: [] };
  const befund: Befund = {
    schwere: 'fehler',
    regel: 'lagefehler',
    datei,
    spalte: 'radius_strasse_m',
    ...zitiere(radius),
    satz: json.ok
      ? `Erwartet wird ein Radius in Metern als Zahl ohne Anführungszeichen, höchstens ${GROESSTER}, zum Beispiel 250.`
      : json.satz,
  };
  return { radius_strasse_m: undefined, befunde: [befund] };
}
