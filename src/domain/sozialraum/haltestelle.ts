import type { FeatureCollection, Point } from 'geojson';
import type { Wgs84Lage } from './utm32.ts';

/** A stop of the public transport with its lines, as the timetable of one year names it. */
export type Haltestellenlage = Wgs84Lage & {
  readonly name: string;
  readonly linien: readonly string[];
};

/** The stops of `haltestellen.geojson` as plain records, in the order of the file. */
export function haltestellenAus(
  sammlung: FeatureCollection<Point, { readonly name: string; readonly linien: readonly string[] }>,
): readonly Haltestellenlage[] {
  return sammlung.features.map((f) => {
    const [laenge, breite] = f.geometry.coordinates;
    if (laenge === undefined || breite === undefined)
      throw new Error(`Stop without coordinates: ${f.properties.name}`);
    return { name: f.properties.name, linien: f.properties.linien, breite, laenge };
  });
}
