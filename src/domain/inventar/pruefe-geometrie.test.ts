import { describe, expect, it } from 'vitest';
import { type Geometrieart, pruefeGeometrie } from './pruefe-geometrie.ts';

const AUSSCHNITT = { west: 7, sued: 54.4, ost: 7.1, nord: 54.46 };
const RING = [
  [7.02, 54.41],
  [7.05, 54.41],
  [7.05, 54.43],
  [7.02, 54.41],
];
const pruefe = (type: Geometrieart, coordinates: unknown) =>
  pruefeGeometrie({ type, coordinates }, [type], AUSSCHNITT);

describe('pruefeGeometrie', () => {
  it.each<[Geometrieart, unknown]>([
    ['Point', [7.05, 54.43]],
    ['Point', [7.05, 54.43, 120]],
    ['Point', [7.29, 54.6]],
    ['LineString', RING.slice(0, 2)],
    ['MultiLineString', [RING, RING]],
    ['Polygon', [RING]],
    ['MultiPolygon', [[RING], [RING]]],
  ])('accepts a %s', (art, koordinaten) => {
    expect(pruefe(art, koordinaten)).toBeUndefined();
  });

  it.each<[string, Geometrieart, unknown, string]>([
    ['no coordinates', 'Point', undefined, 'zwei Zahlen'],
    ['texts', 'Point', ['7.05', '54.43'], 'zwei Zahlen'],
    ['one number', 'Point', [7.05], 'zwei Zahlen'],
    ['null in a pair', 'Point', [7.05, null], 'zwei Zahlen'],
    ['UTM metres', 'Point', [393_000, 5_690_000], 'UTM'],
    ['swapped numbers', 'Point', [54.43, 7.05], 'vertauscht'],
    ['a point in another country', 'Point', [2.35, 48.85], 'außerhalb'],
    ['a point a little too far', 'Point', [7.05, 54.67], 'außerhalb'],
    ['a line of one point', 'LineString', [[7.05, 54.43]], 'zwei Punkte'],
    ['no line', 'LineString', [], 'leer'],
    ['no ring', 'Polygon', [], 'leer'],
    ['an empty ring', 'Polygon', [[]], 'leer'],
    ['a ring of three points', 'Polygon', [[RING[0], RING[1], RING[0]]], 'vier Punkte'],
    ['an open ring', 'Polygon', [[...RING.slice(0, 3), [7.03, 54.42]]], 'geschlossen'],
    ['the depth of a Polygon', 'MultiPolygon', [RING], 'zwei Zahlen'],
    ['an object', 'Polygon', { 0: RING }, 'leer'],
    ['one bad point among good ones', 'Polygon', [[...RING, ['x', 1]]], 'zwei Zahlen'],
  ])('refuses %s', (_was, art, koordinaten, wort) => {
    const fehler = pruefe(art, koordinaten);
    expect(fehler?.pfad).toBe('geometry.coordinates');
    expect(fehler?.satz).toContain(wort);
  });

  it.each<[unknown, unknown]>([
    [null, null],
    [undefined, undefined],
    ['Point', 'Point'],
    [{ coordinates: [7.05, 54.43] }, undefined],
    [{ type: 'Polygon', coordinates: [RING] }, 'Polygon'],
  ])('refuses %j where a point is expected', (geometrie, wert) => {
    expect(pruefeGeometrie(geometrie, ['Point'], AUSSCHNITT)).toEqual({
      pfad: 'geometry',
      wert,
      satz: 'Erwartet wird eine Geometrie der Art Point.',
    });
  });

  it('looks at degrees only where the extent is not known', () => {
    const fern = { type: 'Point', coordinates: [2.35, 48.85] };
    expect(pruefeGeometrie(fern, ['Point'], undefined)).toBeUndefined();
    const utm = { type: 'Point', coordinates: [393_000, 5_690_000] };
    expect(pruefeGeometrie(utm, ['Point'], undefined)?.satz).toContain('UTM');
  });
});
