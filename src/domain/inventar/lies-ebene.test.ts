import { describe, expect, it } from 'vitest';
import { testStadt } from '../../../tests/hilfe/inventar.ts';
import type { Ebenenname } from './ebenen.ts';
import { liesEbene } from './lies-ebene.ts';

const RING = [
  [7.02, 54.41],
  [7.05, 54.41],
  [7.05, 54.43],
  [7.02, 54.41],
];
const PUNKT = { type: 'Point', coordinates: [7.04, 54.43] };
const HALT = { name: 'Marktplatz', linien: ['1'] };
const RAUM = { id: 'nord', name: 'Nord', amtlich: false };

const objekt = (properties: unknown, geometry: unknown) => ({
  type: 'Feature',
  properties,
  geometry,
});
const sammlung = (...features: readonly unknown[]) => ({ type: 'FeatureCollection', features });
const lies = (name: Ebenenname, wert: unknown, stadt: ReturnType<typeof testStadt> | undefined) =>
  liesEbene(name, typeof wert === 'string' ? wert : JSON.stringify(wert), 'karte.geojson', stadt);

describe('liesEbene', () => {
  it('takes a sound layer as it is, also after a byte order mark', () => {
    const halte = sammlung(objekt(HALT, PUNKT));
    const gelesen = lies('haltestellen', `\uFEFF${JSON.stringify(halte)}`, testStadt());
    expect(gelesen).toEqual({ wert: halte, befunde: [] });
  });

  it('needs no properties where no page asks for any', () => {
    const grenze = sammlung(objekt(null, { type: 'Polygon', coordinates: [RING] }));
    expect(lies('grenze', grenze, testStadt()).befunde).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['no JSON', '{'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', []],
    ['a single feature', objekt(HALT, PUNKT)],
    ['no features', { type: 'FeatureCollection' }],
    ['features that are null', { type: 'FeatureCollection', features: null }],
    ['an empty list', sammlung()],
    ['a source that is no text', { ...sammlung(objekt(HALT, PUNKT)), quelle: 5 }],
    ['lost umlauts', '{"type":"FeatureCollection","quelle":"S\uFFFDd"}'],
  ])('refuses %s as one finding', (_was, wert) => {
    const { wert: ebene, befunde } = lies('haltestellen', wert, testStadt());
    expect(ebene).toBeUndefined();
    expect(befunde).toMatchObject([
      { schwere: 'fehler', regel: 'geojson', datei: 'karte.geojson' },
    ]);
    expect(befunde[0]?.satz).toMatch(/^[A-ZÄÖÜ].+\.$/s);
  });

  it.each<[Ebenenname, string, unknown]>([
    ['haltestellen', '', null],
    ['haltestellen', '', { properties: HALT, geometry: PUNKT }],
    ['haltestellen', '.properties', { type: 'Feature', geometry: PUNKT }],
    ['haltestellen', '.properties', objekt(null, PUNKT)],
    ['haltestellen', '.properties.name', objekt({ ...HALT, name: 7 }, PUNKT)],
    ['haltestellen', '.properties.linien', objekt({ name: 'Marktplatz' }, PUNKT)],
    ['haltestellen', '.properties.linien', objekt({ ...HALT, linien: '1' }, PUNKT)],
    ['haltestellen', '.geometry', objekt(HALT, null)],
    ['haltestellen', '.geometry', { type: 'Feature', properties: HALT }],
    ['haltestellen', '.geometry', objekt(HALT, { type: 'Polygon', coordinates: [RING] })],
    ['haltestellen', '.geometry', objekt(HALT, { type: 'GeometryCollection', geometries: [] })],
    ['wege', '.properties.linien', objekt({ linien: '3' }, { type: 'LineString' })],
    ['orte', '.properties.art', objekt({ name: 'Rathaus' }, PUNKT)],
    ['orte', '.properties.rang', objekt({ name: 'Rathaus', art: 'rathaus', rang: 'x' }, PUNKT)],
    ['flaechen', '.properties.amtlich', objekt({ ...RAUM, amtlich: 'nein' }, PUNKT)],
    ['flaechen', '.properties.stand', objekt({ ...RAUM, stand: 2026 }, PUNKT)],
    ['flaechen', '.geometry', objekt(RAUM, PUNKT)],
  ])('%s: names features.1%s', (name, pfad, zweites) => {
    const gut = {
      haltestellen: objekt(HALT, PUNKT),
      orte: objekt({ name: 'Rathaus', art: 'rathaus' }, PUNKT),
      wege: objekt({ linien: 1 }, { type: 'LineString', coordinates: RING }),
      grenze: objekt({}, { type: 'Polygon', coordinates: [RING] }),
      flaechen: objekt(RAUM, { type: 'Polygon', coordinates: [RING] }),
    }[name];
    const { wert, befunde } = lies(name, sammlung(gut, zweites), testStadt());
    expect(wert).toBeUndefined();
    expect(befunde.map((b) => b.spalte)).toEqual([`features.1${pfad}`]);
    expect(befunde[0]?.satz).toMatch(/^Objekt 2.*: .+\.$/);
  });

  it('reports every broken feature, with its name where it has one', () => {
    const { befunde } = lies(
      'haltestellen',
      sammlung(objekt(HALT, null), objekt(HALT, PUNKT), objekt(null, null)),
      testStadt(),
    );
    expect(befunde.map((b) => b.spalte)).toEqual(['features.0.geometry', 'features.2.properties']);
    expect(befunde[0]).toMatchObject({ wert: 'null' });
    expect(befunde[0]?.satz).toContain('Objekt 1 („Marktplatz“): ');
  });

  it('stops after twenty and counts the rest: one bad export breaks every feature', () => {
    const features = Array.from({ length: 700 }, () => objekt(HALT, null));
    const { befunde } = lies('haltestellen', sammlung(...features), testStadt());
    expect(befunde).toHaveLength(21);
    expect(befunde.at(-1)?.satz).toContain('680 weitere');
  });

  it('knows the extent of the town, and does without when stadt.json is broken', () => {
    const fern = sammlung(objekt(HALT, { type: 'Point', coordinates: [8.5, 50] }));
    expect(lies('haltestellen', fern, testStadt()).befunde).toHaveLength(1);
    expect(lies('haltestellen', fern, undefined).befunde).toEqual([]);
  });

  it('gives the areas up when one of them belongs to no Sozialraum', () => {
    const flaechen = sammlung(
      objekt({ ...RAUM, id: 'nrod' }, { type: 'Polygon', coordinates: [RING] }),
    );
    expect(lies('flaechen', flaechen, testStadt()).wert).toBeUndefined();
    expect(lies('flaechen', flaechen, undefined)).toMatchObject({ befunde: [] });
  });
});
