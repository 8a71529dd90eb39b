import { booleanPointInPolygon } from '@turf/turf';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Wgs84Lage } from './utm32.ts';

/** Polygons of Sozialräume; only the id is needed here. */
export type Sozialraumflaechen = FeatureCollection<Polygon | MultiPolygon, { readonly id: string }>;

/**
 * The id of the Sozialraum in which a point lies, undefined outside all of them.
 * A point on a border counts as inside; where it touches several (a shared border, or an overlap in
 * a drawing that a town supplies), the id that comes first in the alphabet is the answer.
 */
export function findeSozialraum(lage: Wgs84Lage, flaechen: Sozialraumflaechen): string | undefined {
  return flaechen.features
    .filter((f) => booleanPointInPolygon([lage.laenge, lage.breite], f))
    .map((f) => f.properties.id)
    .sort()[0];
}
