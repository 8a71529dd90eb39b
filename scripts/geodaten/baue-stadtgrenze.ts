import { join } from 'node:path';
import { rewind } from '@turf/turf';
import type { Polygon } from 'geojson';
import { liesGeojson, runde5, schreibeGeojson } from './dateien.ts';

/** Writes `stadtgrenze.geojson`: the outline of the municipality, coordinates rounded to five decimals. */
export function baueStadtgrenze(quelle: string, ziel: string) {
  const { features } = liesGeojson<Polygon, { GEN: string; AGS_0: string }>(
    join(quelle, 'stadtgrenze_vg250.geojson'),
  );
  const grenze = features.map((f) => ({
    type: 'Feature' as const,
    properties: { name: f.properties.GEN, ags: f.properties.AGS_0 },
    geometry: {
      type: 'Polygon' as const,
      // RFC 7946, section 3.1.6: the outer ring runs counter-clockwise.
      coordinates: (rewind(f.geometry) as Polygon).coordinates.map((ring) =>
        ring.map(([x = NaN, y = NaN]) => [runde5(x), runde5(y)]),
      ),
    },
  }));
  schreibeGeojson(join(ziel, 'stadtgrenze.geojson'), grenze, {
    quelle: '© GeoBasis-DE / BKG 2018, Verwaltungsgebiete 1:250 000 (VG250), Daten verändert',
    stand: '2018-12-31',
    lizenz: 'dl-de/by-2-0 (https://www.govdata.de/dl-de/by-2-0)',
    hinweis:
      'Umriss der kreisfreien Stadt Hagen, auf etwa 200 m vereinfacht. „Außerhalb“ ist darum nur ein Hinweis.',
  });
  return { Grenzpunkte: grenze[0]?.geometry.coordinates[0]?.length ?? 0 };
}
