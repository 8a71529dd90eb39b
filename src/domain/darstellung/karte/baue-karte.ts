import { type AllGeoJSON, rewind } from '@turf/turf';
import { geoPath } from 'd3';
import type { Feature, Point } from 'geojson';
import type { Geodaten } from '../../inventar/geodaten.ts';
import { wegstufe } from './basiskarte.ts';
import { massstab, meterJePixel } from './massstab.ts';
import { passeAusschnittAn, projektionFuer } from './projektion.ts';
import { rueckeAuseinander } from './ruecke-auseinander.ts';
import type { Ausschnitt, Kartenbild, Kartenort } from './typen.ts';
import { waehleNamen } from './waehle-namen.ts';

/** Radius of a symbol's place in the drawing, pixels: 26 px wide at full size, so that 24 px remain on smaller screens. */
export const SYMBOL_RADIUS_PX = 14;

/** What to draw: an extent in degrees, a size in pixels, and the Sozialraum that is the subject (if one is). */
export type Kartenauftrag = {
  readonly ausschnitt: Ausschnitt;
  readonly breite: number;
  readonly hoehe: number;
  readonly sozialraumId: string | undefined;
  readonly namenHoechstens: number;
  readonly mitHaltestellen: boolean;
};

const runde = (x: number) => Math.round(x * 10) / 10;

/** GeoJSON winds exterior rings counter-clockwise (RFC 7946), d3-geo reads that as "everything but": turn them round. */
const fuerD3 = <T extends AllGeoJSON>(g: T): T => rewind(g, { reverse: true }) as T;

type Ort = NonNullable<Geodaten['orte']>['features'][number];

/** Draws a map from the town's geometry and its placed facilities: path data in pixels, rounded to a tenth. */
export function baueKarte(
  geodaten: Geodaten,
  orte: readonly Kartenort[],
  auftrag: Kartenauftrag,
): Kartenbild {
  const { breite, hoehe, sozialraumId } = auftrag;
  const ausschnitt = passeAusschnittAn(auftrag.ausschnitt, breite, hoehe);
  const projektion = projektionFuer(ausschnitt, breite, hoehe);
  const pfad = geoPath(projektion).digits(1);
  const mpp = meterJePixel(ausschnitt, breite);
  const drin = (x: number, y: number) => x >= 0 && y >= 0 && x <= breite && y <= hoehe;
  const punkt = (f: Feature<Point>) =>
    projektion([f.geometry.coordinates[0] ?? 0, f.geometry.coordinates[1] ?? 0]);

  const stellen = orte.flatMap((ort) => {
    const p = projektion([ort.laenge, ort.breite]);
    if (p === null || !drin(p[0], p[1])) return [];
    return [
      {
        ...ort,
        ortX: runde(p[0]),
        ortY: runde(p[1]),
        radiusPx: ort.radius_m === undefined ? undefined : runde(ort.radius_m / mpp),
      },
    ];
  });
  const symbole = rueckeAuseinander(stellen, SYMBOL_RADIUS_PX, breite, hoehe);

  const gruppen = Map.groupBy(geodaten.wege?.features ?? [], (f) => wegstufe(f.properties.linien));
  const wege = ([1, 2, 3] as const).flatMap((s) => {
    const d = (gruppen.get(s) ?? []).map((f) => pfad(f) ?? '').join('');
    return d === '' ? [] : [{ d, stufe: s }];
  });

  const flaechen = (geodaten.flaechen?.features ?? []).flatMap((f) => {
    const gedreht = fuerD3(f);
    const d = pfad(gedreht) ?? '';
    if (d === '') return [];
    const [x, y] = pfad.centroid(gedreht);
    return [
      {
        id: f.properties.id,
        name: f.properties.name,
        d,
        selbst: f.properties.id === sozialraumId,
        x: runde(x),
        y: runde(y),
      },
    ];
  });

  const haltestellen = !auftrag.mitHaltestellen
    ? ''
    : (geodaten.haltestellen?.features ?? [])
        .flatMap((f) => {
          const p = punkt(f);
          return p !== null && drin(p[0], p[1]) ? [`M${runde(p[0])} ${runde(p[1])}h0`] : [];
        })
        .join('');

  const namen = (geodaten.orte?.features ?? []).flatMap((f: Ort) => {
    const p = punkt(f);
    if (p === null || !drin(p[0], p[1])) return [];
    const { name, art, rang = 9 } = f.properties;
    return [{ x: runde(p[0]), y: runde(p[1] - 5), text: name, art, rang }];
  });

  return {
    breite,
    hoehe,
    ausschnitt,
    grenze: geodaten.grenze === undefined ? '' : (pfad(fuerD3(geodaten.grenze)) ?? ''),
    wege,
    flaechen,
    haltestellen,
    namen: waehleNamen(namen, symbole, SYMBOL_RADIUS_PX, breite, hoehe, auftrag.namenHoechstens),
    symbole,
    massstab: massstab(ausschnitt, breite),
  };
}
