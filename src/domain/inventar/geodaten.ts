import type {
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson';
import type { Sozialraumflaeche } from './regeln/regel.ts';

/** Where a layer comes from; stands at the top of its GeoJSON file. */
export type Herkunft = {
  readonly quelle?: string;
  readonly stand?: string;
  readonly lizenz?: string;
  readonly hinweis?: string;
};

/** A stop with its lines, state of the timetable's year. */
export type Haltestelle = { readonly name: string; readonly linien: readonly string[] };

/** The town's geometry. Every layer may be missing; the pages say less then, but build. */
export type Geodaten = {
  readonly grenze: (FeatureCollection<Polygon | MultiPolygon> & Herkunft) | undefined;
  readonly wege:
    | (FeatureCollection<LineString | MultiLineString, { readonly linien: number }> & Herkunft)
    | undefined;
  readonly haltestellen: (FeatureCollection<Point, Haltestelle> & Herkunft) | undefined;
  readonly orte:
    | (FeatureCollection<
        Point,
        { readonly name: string; readonly art: string; readonly rang?: number }
      > &
        Herkunft)
    | undefined;
  readonly flaechen:
    (FeatureCollection<Polygon | MultiPolygon, Sozialraumflaeche> & Herkunft) | undefined;
  /** Radius of uncertainty for `lagegenauigkeit` = strasse, metres (measured, see methodik). */
  readonly radius_strasse_m: number | undefined;
};
