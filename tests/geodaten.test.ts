import { readFileSync } from 'node:fs';
import {
  area,
  bbox,
  booleanClockwise,
  booleanPointInPolygon,
  buffer,
  featureCollection,
  intersect,
  kinks,
} from '@turf/turf';
import type { Feature, Geometry, LineString, Point, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { liesCsv, liesGeojson, zelle } from '../scripts/geodaten/dateien.ts';
import { lagefehlerText } from '../scripts/geodaten/miss-strassenfehler.ts';
import { SOZIALRAEUME, zeichneSozialraeume } from '../scripts/geodaten/zeichne-sozialraeume.ts';
import { abstandZumSozialraumM } from '../src/domain/sozialraum/abstand-zum-sozialraum.ts';
import { findeSozialraum } from '../src/domain/sozialraum/finde-sozialraum.ts';
import { lageankerAus } from '../src/domain/sozialraum/lageanker.ts';

type MitId = { readonly id: string; readonly amtlich: boolean };
type Halt = { readonly nr: string; readonly name: string; readonly linien: readonly string[] };

const flaechen = liesGeojson<Polygon, MitId>('data/sozialraeume.geojson');
const grenze = liesGeojson<Polygon, { name: string }>('data/basiskarte/stadtgrenze.geojson');
const halte = liesGeojson<Point, Halt>('data/basiskarte/haltestellen.geojson');
const wege = liesGeojson<LineString, { linien: number }>('data/basiskarte/wege.geojson');
const orte = liesGeojson<Point, { name: string; art: string; rang: number }>(
  'data/basiskarte/orte.geojson',
);
const pruefpunkte = liesCsv('data/pruefpunkte.csv');
const stadt = grenze.features[0];
if (stadt === undefined) throw new Error('The boundary has no feature');
// The outline is simplified to 200 m and the grid of the drawing adds half a cell.
const umgebung = buffer(stadt, 400, { units: 'meters' });
if (umgebung === undefined) throw new Error('The boundary has no area');

const lageVon = (z: Readonly<Record<string, string>>) => ({
  breite: Number(zelle(z, 'breite')),
  laenge: Number(zelle(z, 'laenge')),
});
const paare = flaechen.features.flatMap((a, i) =>
  flaechen.features
    .slice(i + 1)
    .map((b): [string, string, typeof a, typeof b] => [a.properties.id, b.properties.id, a, b]),
);
const klare = pruefpunkte.filter((z) => zelle(z, 'grenzfall') === '');

describe('sozialraeume.geojson', () => {
  it('holds the five Sozialräume in order, none of them official', () => {
    expect(flaechen.features.map((f) => f.properties.id)).toEqual(SOZIALRAEUME.map((s) => s.id));
    expect(flaechen.features.every((f) => !f.properties.amtlich)).toBe(true);
  });

  // The drawing takes a second on an idle machine; the long limit keeps a busy one from failing it.
  it('is exactly what the drawing script makes of data/', { timeout: 120_000 }, () => {
    expect(zeichneSozialraeume('data')).toBe(readFileSync('data/sozialraeume.geojson', 'utf8'));
  });

  it.each(paare)('%s and %s do not overlap', (_a, _b, a, b) => {
    const schnitt = intersect(featureCollection<Polygon>([a, b]));
    expect(schnitt === null ? 0 : area(schnitt)).toBeLessThan(1);
  });

  it('has simple, closed, counter-clockwise outlines of a plausible size', () => {
    for (const f of flaechen.features) {
      const ring = f.geometry.coordinates[0] ?? [];
      expect(ring.at(-1)).toEqual(ring[0]);
      expect(booleanClockwise(ring)).toBe(false);
      expect(kinks(f).features).toEqual([]);
      expect(area(f)).toBeGreaterThan(1_000_000);
      expect(area(f)).toBeLessThan(10_000_000);
    }
  });

  it('lies within the town', () => {
    for (const ecke of flaechen.features.flatMap((f) => f.geometry.coordinates.flat()))
      expect(booleanPointInPolygon(ecke, umgebung)).toBe(true);
  });

  it('contains every stop that the assignment gives it, with a margin for smoothing', () => {
    const lage = new Map(halte.features.map((f) => [f.properties.nr, f.geometry.coordinates]));
    for (const z of liesCsv('data/zeichnung/haltestellen_zuordnung.csv')) {
      const [laenge = NaN, breite = NaN] = lage.get(zelle(z, 'nr')) ?? [];
      expect(zelle(z, 'grund')).not.toBe('');
      const id = zelle(z, 'sozialraum_id');
      if (id === '') continue;
      expect(abstandZumSozialraumM({ breite, laenge }, id, flaechen)).toBeLessThan(60);
    }
  });
});

describe('pruefpunkte.csv', () => {
  it('has enough clear cases in every Sozialraum and outside', () => {
    for (const id of ['', ...SOZIALRAEUME.map((s) => s.id)])
      expect(klare.filter((z) => zelle(z, 'sozialraum_id') === id).length).toBeGreaterThan(2);
  });

  it.each(
    klare.map((z): [string, string, typeof z] => [
      zelle(z, 'name'),
      zelle(z, 'sozialraum_id') || 'keinem Sozialraum',
      z,
    ]),
  )('%s lies in %s', (_name, _raum, z) => {
    expect(findeSozialraum(lageVon(z), flaechen) ?? '').toBe(zelle(z, 'sozialraum_id'));
  });

  it('names the one known deviation, and it is small', () => {
    const abweichungen = pruefpunkte.filter((z) => zelle(z, 'grenzfall').startsWith('Abweichung'));
    expect(abweichungen.map((z) => zelle(z, 'id'))).toEqual(['schule-130424']);
    for (const z of abweichungen)
      expect(abstandZumSozialraumM(lageVon(z), zelle(z, 'sozialraum_id'), flaechen)).toBeLessThan(
        50,
      );
  });
});

describe('basiskarte', () => {
  it('says of every file where it comes from', () => {
    for (const datei of [flaechen, grenze, halte, wege, orte])
      for (const angabe of [datei.quelle, datei.stand, datei.lizenz, datei.hinweis])
        expect(angabe).not.toBe('');
  });

  it('lies inside the extent of the town with a small margin', () => {
    const [west, sued, ost, nord] = bbox(stadt);
    const alle: readonly Feature<Geometry, unknown>[] = [
      ...halte.features,
      ...wege.features,
      ...orte.features,
    ];
    for (const f of alle) {
      const [w, s, o, n] = bbox(f as Feature);
      expect(w).toBeGreaterThan(west - 0.006);
      expect(o).toBeLessThan(ost + 0.006);
      expect(s).toBeGreaterThan(sued - 0.004);
      expect(n).toBeLessThan(nord + 0.004);
    }
  });

  it('uses five decimals at most', () => {
    const zahlen = [flaechen, grenze, halte, wege, orte].flatMap((d) =>
      JSON.stringify(
        d.features.map((f) => (f.geometry as { coordinates: Position }).coordinates),
      ).match(/-?\d+\.\d+/g),
    );
    expect(zahlen.length).toBeGreaterThan(1000);
    expect(zahlen.filter((z) => (z?.split('.')[1]?.length ?? 0) > 5)).toEqual([]);
  });

  it('names every stop once', () => {
    const namen = halte.features.map((f) => f.properties.name);
    expect(new Set(namen).size).toBe(namen.length);
    expect(new Set(halte.features.map((f) => f.properties.nr)).size).toBe(namen.length);
  });

  it('ends every line at a stop or beyond the boundary', () => {
    const stellen = new Set(halte.features.map((f) => f.geometry.coordinates.join()));
    for (const f of wege.features) {
      expect(f.properties.linien).toBeGreaterThan(0);
      for (const ende of [f.geometry.coordinates[0], f.geometry.coordinates.at(-1)])
        if (ende !== undefined && !stellen.has(ende.join()))
          expect(booleanPointInPolygon(ende, stadt)).toBe(false);
    }
  });

  it('has labels of four ranks, each name once', () => {
    expect([...new Set(orte.features.map((f) => f.properties.rang))].sort()).toEqual([1, 2, 3, 4]);
    const namen = orte.features.map((f) => f.properties.name);
    expect(new Set(namen).size).toBe(namen.length);
  });
});

describe('lageanker.csv', () => {
  it('can be read row by row, with source, and lies in the town', () => {
    const zeilen = liesCsv('data/basiskarte/lageanker.csv');
    expect(zeilen.length).toBeGreaterThan(80);
    for (const z of zeilen) {
      const anker = lageankerAus(z);
      expect(anker).toBeDefined();
      expect(anker?.quelle).not.toBe('');
      expect(booleanPointInPolygon([anker?.laenge ?? 0, anker?.breite ?? 0], umgebung)).toBe(true);
    }
  });

  it('holds nothing whose licence forbids shipping it', () => {
    const text = readFileSync('data/basiskarte/lageanker.csv', 'utf8');
    expect(text).not.toMatch(/ODbL|OpenStreetMap|Nominatim|tankerkoenig/i);
  });

  it('names only stops that exist for facilities', () => {
    const namen = new Set(halte.features.map((f) => f.properties.name));
    for (const z of liesCsv('data/basiskarte/haltestellen_namen.csv')) {
      expect(namen).toContain(zelle(z, 'haltestelle'));
      expect(zelle(z, 'grund')).not.toBe('');
    }
  });
});

describe('lagefehler.json', () => {
  it('is exactly what the measuring script finds in data/', () => {
    expect(readFileSync('data/basiskarte/lagefehler.json', 'utf8')).toBe(lagefehlerText('data'));
  });
});

describe('bevoelkerung', () => {
  it('keeps the 1-km cells in the official layout, unknown values as -1 or empty', () => {
    const zellen = liesCsv('data/bevoelkerung/zensus2011_1km.csv');
    const bekannt = zellen.filter((z) => zelle(z, 'Einwohner') !== '-1');
    expect(zellen).toHaveLength(155);
    expect(bekannt).toHaveLength(150);
    expect(bekannt.reduce((s, z) => s + Number(zelle(z, 'Einwohner')), 0)).toBe(187_693);
    for (const z of zellen)
      expect(zelle(z, 'Gitter_ID_1km')).toBe(
        `1kmN${Math.floor(Number(zelle(z, 'y_mp_1km')) / 1000)}E${Math.floor(Number(zelle(z, 'x_mp_1km')) / 1000)}`,
      );
  });

  it('places the inhabited 100-m cells in the town and ties them to a 1-km cell', () => {
    const km = new Set(
      liesCsv('data/bevoelkerung/zensus2011_1km.csv').map((z) => zelle(z, 'Gitter_ID_1km')),
    );
    const maske = liesCsv('data/bevoelkerung/zensus2011_100m_maske.csv');
    expect(maske).toHaveLength(2975);
    const ohne = maske.filter((z) => !km.has(zelle(z, 'gitter_id_1km')));
    expect(ohne.length).toBeLessThan(maske.length / 20);
    for (const z of maske) {
      const { breite, laenge } = lageVon(z);
      expect(booleanPointInPolygon([laenge, breite], umgebung)).toBe(true);
    }
  });
});
