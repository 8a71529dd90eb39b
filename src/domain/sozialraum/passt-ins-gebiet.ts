import { abstandZumSozialraumM } from './abstand-zum-sozialraum.ts';
import { entfernungM } from './entfernung.ts';
import type { Sozialraumflaechen } from './finde-sozialraum.ts';
import type { Lageanker } from './lageanker.ts';
import type { Wgs84Lage } from './utm32.ts';

/** Where an address is said to lie: its Sozialraum if it has one, its postcode; empty = unknown. */
export type Gebietsangabe = { readonly sozialraum_id: string; readonly plz: string };

/**
 * How far outside a Sozialraum's polygon a point may lie and still fit, in metres. Own assumption:
 * the polygons end about half a stop distance off, because their edges run between two stops.
 */
export const GEBIET_TOLERANZ_M = 300;

/**
 * Whether a point fits what is known of the place: `ja`, `nein`, or `unbekannt` when there is nothing to
 * compare with. A Sozialraum with a polygon decides; else the postcode, compared with that of the nearest
 * anchor that has one (the town publishes no postcode areas). `ohne` leaves out an anchor, so that a
 * place is never judged by itself.
 */
export function passtInsGebiet(
  lage: Wgs84Lage,
  gebiet: Gebietsangabe,
  flaechen: Sozialraumflaechen,
  anker: readonly Lageanker[],
  ohne?: string,
): 'ja' | 'nein' | 'unbekannt' {
  const abstand = abstandZumSozialraumM(lage, gebiet.sozialraum_id, flaechen);
  if (abstand !== undefined) return abstand <= GEBIET_TOLERANZ_M ? 'ja' : 'nein';
  if (gebiet.plz === '') return 'unbekannt';
  let naechster: { readonly plz: string; readonly meter: number } | undefined;
  for (const a of anker) {
    if (a.plz === '' || a.id === ohne) continue;
    const meter = entfernungM(lage, a);
    if (naechster === undefined || meter < naechster.meter) naechster = { plz: a.plz, meter };
  }
  if (naechster === undefined) return 'unbekannt';
  return naechster.plz === gebiet.plz ? 'ja' : 'nein';
}
