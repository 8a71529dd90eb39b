import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type {
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson';
import type { Befund } from '../domain/befund.ts';
import type { Geodaten } from '../domain/inventar/geodaten.ts';
import { anzeigePfad } from './lies-dateien.ts';

type Gelesen<T> = { readonly wert: T | undefined; readonly befunde: readonly Befund[] };

async function liesSammlung<T>(pfad: string): Promise<Gelesen<T>> {
  if (!existsSync(pfad)) return { wert: undefined, befunde: [] };
  const fehler = (satz: string): Gelesen<T> => ({
    wert: undefined,
    befunde: [{ schwere: 'fehler', regel: 'geojson', datei: anzeigePfad(pfad), satz }],
  });
  let roh: unknown;
  try {
    roh = JSON.parse(await readFile(pfad, 'utf8'));
  } catch (grund) {
    return fehler(`Die Datei ist kein gültiges GeoJSON (${(grund as Error).message}).`);
  }
  if ((roh as { type?: unknown }).type !== 'FeatureCollection')
    return fehler('Erwartet wird eine GeoJSON-FeatureCollection.');
  return { wert: roh as T, befunde: [] };
}

/** Reads the ground map and the Sozialraum polygons. Missing files are allowed (a town without a ground map); broken ones are findings. */
export async function liesGeodaten(
  ordner: string,
): Promise<{ readonly geodaten: Geodaten; readonly befunde: readonly Befund[] }> {
  const karte = (name: string) => join(ordner, 'basiskarte', name);
  const [grenze, wege, haltestellen, orte, flaechen, lagefehler] = await Promise.all([
    liesSammlung<NonNullable<Geodaten['grenze']> & FeatureCollection<Polygon | MultiPolygon>>(
      karte('stadtgrenze.geojson'),
    ),
    liesSammlung<NonNullable<Geodaten['wege']> & FeatureCollection<LineString | MultiLineString>>(
      karte('wege.geojson'),
    ),
    liesSammlung<NonNullable<Geodaten['haltestellen']> & FeatureCollection<Point>>(
      karte('haltestellen.geojson'),
    ),
    liesSammlung<NonNullable<Geodaten['orte']> & FeatureCollection<Point>>(karte('orte.geojson')),
    liesSammlung<NonNullable<Geodaten['flaechen']>>(join(ordner, 'sozialraeume.geojson')),
    existsSync(karte('lagefehler.json'))
      ? readFile(karte('lagefehler.json'), 'utf8').then(
          (t) => JSON.parse(t) as { radius_strasse_m: number },
        )
      : Promise.resolve(undefined),
  ]);
  return {
    geodaten: {
      grenze: grenze.wert,
      wege: wege.wert,
      haltestellen: haltestellen.wert,
      orte: orte.wert,
      flaechen: flaechen.wert,
      radius_strasse_m: lagefehler?.radius_strasse_m,
    },
    befunde: [grenze, wege, haltestellen, orte, flaechen].flatMap((g) => g.befunde),
  };
}
