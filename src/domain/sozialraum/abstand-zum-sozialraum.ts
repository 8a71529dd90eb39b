import { flattenEach, pointToPolygonDistance } from '@turf/turf';
import type { Sozialraumflaechen } from './finde-sozialraum.ts';
import type { Wgs84Lage } from './utm32.ts';

/**
 * Metres from a point to the edge of a Sozialraum: 0 inside it, undefined when no polygon has this id.
 * The polygons are schematic: use it with a tolerance, never as proof.
 */
export function abstandZumSozialraumM(
  lage: Wgs84Lage,
  id: string,
  flaechen: Sozialraumflaechen,
): number | undefined {
  const flaeche = flaechen.features.find((f) => f.properties.id === id);
  if (flaeche === undefined) return undefined;
  let kleinster = Infinity;
  flattenEach(flaeche, (teil) => {
    const meter = pointToPolygonDistance([lage.laenge, lage.breite], teil, { units: 'meters' });
    kleinster = Math.min(kleinster, Math.max(0, meter));
  });
  return kleinster;
}
