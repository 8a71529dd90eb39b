/**
 * Draws `data/sozialraeume.geojson` from `data/zeichnung/haltestellen_zuordnung.csv`, the stops and
 * the municipal boundary. Reads and writes only `data/`; the same input gives the same bytes.
 *
 *   node scripts/geodaten/zeichne-sozialraeume.ts
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { booleanPointInPolygon } from '@turf/turf';
import { Delaunay } from 'd3';
import type { Feature, Point, Polygon } from 'geojson';
import { utm32ZuWgs84, wgs84ZuUtm32 } from '../../src/domain/sozialraum/utm32.ts';
import { geojsonText, liesCsv, liesGeojson, runde5, zelle } from './dateien.ts';
import { rundeEcken, vereinfache } from './glaette-linie.ts';
import { grenzlinien, ringeUm, type Ecke } from './grenzlinien.ts';
import { glaette, mitWerten, raeumeAuf, type Raster } from './raster.ts';
import { ohneEckkontakte, schliesse } from './schliesse.ts';

/** The five Sozialräume in their order, with the official name (council paper 0861/2022). */
export const SOZIALRAEUME = [
  { id: 'zentrum-remberg', name: 'Zentrum/Remberg', amtlicher_name: 'Zentrum/Remberg' },
  {
    id: 'wehringhausen',
    name: 'Wehringhausen',
    amtlicher_name: 'Wehringhausen-Ost/West/Villa Post',
  },
  { id: 'altenhagen', name: 'Altenhagen', amtlicher_name: 'Altenhagen/Eckesey-Süd' },
  { id: 'eilpe', name: 'Eilpe', amtlicher_name: 'Eilpe/Delstern/Selbecke' },
  { id: 'haspe', name: 'Haspe', amtlicher_name: 'Haspe-Zentrum' },
] as const;

/** How far a cell reaches from its stop, in metres: about six minutes on foot; it keeps the wooded hills out. */
const REICHWEITE_M = 450;
/** Cell of the drawing grid, in metres. */
const RASTER_M = 25;
/** Notches narrower than twice this are closed, in metres. */
const SCHLIESSEN_M = 250;
/** Radius of the smoothing, in metres. */
const GLAETTEN_M = 125;
/** Parts below this are dropped, holes below it are filled, in square metres. */
const SPLITTER_M2 = 150_000;
const LOCH_M2 = 600_000;
/** Value of cells that belong to a stop outside the five Sozialräume. */
const FREMD = SOZIALRAEUME.length;

const HERKUNFT = {
  quelle:
    'Sozialräume: eigene schematische Zeichnung nach den Vorlagen des Rates 0506/2018 und 0861/2022',
  stand: '2026-11-22',
  lizenz: 'dl-de/by-2-0',
  hinweis:
    'Nicht amtlich. Die Stadt hat keine Flächen veröffentlicht; jede Grenze ist nur auf einige hundert Meter genau. Die Zuordnung jeder Haltestelle mit Grund steht in data/zeichnung/haltestellen_zuordnung.csv.',
};

type Haltestelle = { readonly nr: string };
type Eigenschaften = Record<string, string | boolean>;

/** The text of `sozialraeume.geojson` for a data folder; throws when the assignment names an unknown stop. */
export function zeichneSozialraeume(daten: string): string {
  const halte = liesGeojson<Point, Haltestelle>(join(daten, 'basiskarte/haltestellen.geojson'));
  const grenze = liesGeojson<Polygon, { name: string }>(
    join(daten, 'basiskarte/stadtgrenze.geojson'),
  );
  const zuordnung = new Map(
    liesCsv(join(daten, 'zeichnung/haltestellen_zuordnung.csv')).map((z) => [
      zelle(z, 'nr'),
      zelle(z, 'sozialraum_id'),
    ]),
  );
  const orte = halte.features.map((f) => {
    const [laenge = NaN, breite = NaN] = f.geometry.coordinates;
    const { ostwert, nordwert } = wgs84ZuUtm32({ breite, laenge });
    const id = zuordnung.get(f.properties.nr) ?? '';
    zuordnung.delete(f.properties.nr);
    const wert = SOZIALRAEUME.findIndex((s) => s.id === id);
    if (id !== '' && wert < 0) throw new Error(`Stop ${f.properties.nr}: unknown Sozialraum ${id}`);
    return { x: ostwert, y: nordwert, wert: id === '' ? FREMD : wert };
  });
  if (zuordnung.size > 0) throw new Error(`Unknown stops: ${[...zuordnung.keys()].join(', ')}`);
  const rahmen = zeichenrahmen(orte.filter((o) => o.wert !== FREMD));
  const raster = zeichneRaster(orte, rahmen, (x, y) => {
    const { laenge, breite } = utm32ZuWgs84({ ostwert: x, nordwert: y });
    return grenze.features.some((f) => booleanPointInPolygon([laenge, breite], f));
  });
  const linien = grenzlinien(raster).map((l) => ({
    ...l,
    ecken: rundeEcken(vereinfache(l.ecken, 1.2), 2),
  }));
  const alsGrad = ([x, y]: Ecke): [number, number] => {
    const lage = utm32ZuWgs84({
      ostwert: rahmen.west + x * RASTER_M,
      nordwert: rahmen.sued + y * RASTER_M,
    });
    return [runde5(lage.laenge), runde5(lage.breite)];
  };
  const features = SOZIALRAEUME.map((s, wert): Feature<Polygon, Eigenschaften> => {
    const ringe = ringeUm(wert, linien);
    const ring = ringe[0];
    if (ring === undefined || ringe.length !== 1)
      throw new Error(`${s.id} has ${ringe.length} outlines; check the assignment of its stops`);
    return {
      type: 'Feature',
      properties: {
        ...s,
        amtlich: false,
        stand: HERKUNFT.stand,
        quelle: 'Schematische Zeichnung aus zugeordneten Haltestellen (Sommerfahrplan 2020)',
        hinweis: 'Schematisch, nicht amtlich. Der genaue Zuschnitt muss von der Stadt kommen.',
      },
      geometry: { type: 'Polygon', coordinates: [ring.map(alsGrad)] },
    };
  });
  return geojsonText(features, HERKUNFT);
}

type Ort = { readonly x: number; readonly y: number; readonly wert: number };
type Rahmen = { west: number; sued: number; spalten: number; zeilen: number };

function zeichenrahmen(orte: readonly Ort[]): Rahmen {
  const rand = 2 * REICHWEITE_M;
  const ab = (wert: number) => Math.floor((wert - rand) / RASTER_M) * RASTER_M;
  const west = ab(Math.min(...orte.map((o) => o.x)));
  const sued = ab(Math.min(...orte.map((o) => o.y)));
  const zellen = (hoechster: number, start: number) =>
    Math.ceil((hoechster + rand - start) / RASTER_M);
  return {
    west,
    sued,
    spalten: zellen(Math.max(...orte.map((o) => o.x)), west),
    zeilen: zellen(Math.max(...orte.map((o) => o.y)), sued),
  };
}

function zeichneRaster(
  orte: readonly Ort[],
  { west, sued, spalten, zeilen }: Rahmen,
  inDerStadt: (x: number, y: number) => boolean,
): Raster {
  // A grid cell belongs to its nearest stop: that is the Voronoi diagram, cut into squares.
  const voronoi = Delaunay.from(
    orte,
    (o) => o.x,
    (o) => o.y,
  );
  const mitte = (i: number, start: number) => start + (i + 0.5) * RASTER_M;
  const leer = { breite: spalten, hoehe: zeilen, zellen: new Int16Array(spalten * zeilen) };
  let raster = mitWerten(leer, (i, j) => {
    const [x, y] = [mitte(i, west), mitte(j, sued)];
    const ort = orte[voronoi.find(x, y)];
    if (ort === undefined || Math.hypot(ort.x - x, ort.y - y) > REICHWEITE_M) return -1;
    return ort.wert;
  });
  for (let wert = 0; wert < FREMD; wert++)
    raster = schliesse(raster, wert, SCHLIESSEN_M / RASTER_M);
  raster = mitWerten(raster, (i, j) => {
    const wert = raster.zellen[j * spalten + i] ?? -1;
    if (wert < 0 || wert === FREMD) return -1;
    return inDerStadt(mitte(i, west), mitte(j, sued)) ? wert : -1;
  });
  const zelle2 = RASTER_M * RASTER_M;
  raster = glaette(raster, GLAETTEN_M / RASTER_M);
  return ohneEckkontakte(raeumeAuf(raster, SPLITTER_M2 / zelle2, LOCH_M2 / zelle2));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const ziel = join('data', 'sozialraeume.geojson');
  writeFileSync(ziel, zeichneSozialraeume('data'));
  console.log(`Geschrieben: ${ziel}`);
}
