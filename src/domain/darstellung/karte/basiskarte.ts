import type { Geodaten } from '../../inventar/geodaten.ts';

type Koordinate = readonly [number, number];

/** The ground map for the browser: only geometry and names, [longitude, latitude] with four decimals (about 10 m). */
export type Basiskarte = {
  readonly grenze: readonly (readonly Koordinate[])[];
  readonly flaechen: readonly {
    readonly id: string;
    readonly name: string;
    readonly amtlich: boolean;
    readonly ringe: readonly (readonly Koordinate[])[];
  }[];
  readonly wege: readonly { readonly stufe: 1 | 2 | 3; readonly linie: readonly Koordinate[] }[];
  readonly haltestellen: readonly { readonly name: string; readonly ort: Koordinate }[];
  readonly namen: readonly {
    readonly name: string;
    readonly rang: number;
    readonly ort: Koordinate;
  }[];
};

const rund = (p: readonly number[]): Koordinate => [
  Math.round((p[0] ?? 0) * 1e4) / 1e4,
  Math.round((p[1] ?? 0) * 1e4) / 1e4,
];

type Flaechig =
  | { readonly type: 'Polygon'; readonly coordinates: number[][][] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: number[][][][] };

const ringe = (g: Flaechig): readonly (readonly Koordinate[])[] =>
  (g.type === 'Polygon' ? g.coordinates : g.coordinates.flat()).map((ring) => ring.map(rund));

/** Weight of a road in the drawing from the number of lines that use it: 1 quiet, 2 middle, 3 main. */
export function wegstufe(linien: number): 1 | 2 | 3 {
  if (linien >= 6) return 3;
  return linien >= 3 ? 2 : 1;
}

/** Reduces the town's geometry to what the movable map draws. */
export function basiskarte(geodaten: Geodaten): Basiskarte {
  return {
    grenze: (geodaten.grenze?.features ?? []).flatMap((f) => ringe(f.geometry)),
    flaechen: (geodaten.flaechen?.features ?? []).map((f) => ({
      id: f.properties.id,
      name: f.properties.name,
      amtlich: f.properties.amtlich,
      ringe: ringe(f.geometry),
    })),
    wege: (geodaten.wege?.features ?? []).flatMap((f) => {
      const linien =
        f.geometry.type === 'LineString' ? [f.geometry.coordinates] : f.geometry.coordinates;
      return linien.map((l) => ({ stufe: wegstufe(f.properties.linien), linie: l.map(rund) }));
    }),
    haltestellen: (geodaten.haltestellen?.features ?? []).map((f) => ({
      name: f.properties.name,
      ort: rund(f.geometry.coordinates),
    })),
    namen: (geodaten.orte?.features ?? []).map((f) => ({
      name: f.properties.name,
      rang: f.properties.rang ?? 9,
      ort: rund(f.geometry.coordinates),
    })),
  };
}
