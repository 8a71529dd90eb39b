import type { FeatureCollection, Point } from 'geojson';
import type { Modell } from '../inventar/modell.ts';

/** The placed, running facilities as GeoJSON (RFC 7946); protected and unplaced ones are not in it, and the collection says how many are missing. */
export function einrichtungenGeojson(modell: Modell) {
  const laufende = modell.einrichtungen.filter((e) => e.status !== 'beendet');
  const features = laufende.flatMap((e) => {
    const punkt = modell.lageVon(e);
    if (punkt === undefined) return [];
    return [
      {
        type: 'Feature' as const,
        id: e.id,
        geometry: { type: 'Point' as const, coordinates: [punkt.laenge, punkt.breite] },
        properties: {
          id: e.id,
          name: e.name,
          art: e.art.join('|'),
          sozialraum_id: e.sozialraum_id,
          lagegenauigkeit: e.lagegenauigkeit,
          lagequelle: e.lagequelle,
          status: e.status ?? null,
          quelle_stand: e.quelle_stand ?? null,
        },
      },
    ];
  });
  const sammlung: FeatureCollection<Point> = { type: 'FeatureCollection', features };
  return {
    ...sammlung,
    ohne_lage: laufende.length - features.length,
    datenstand: modell.datenstand,
  };
}
