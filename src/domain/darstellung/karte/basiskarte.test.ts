import { describe, expect, it } from 'vitest';
import { OHNE_GEODATEN, TEST_GEODATEN } from '../../../../tests/hilfe/modell.ts';
import { basiskarte, wegstufe } from './basiskarte.ts';

describe('wegstufe', () => {
  it.each([
    [0, 1],
    [2, 1],
    [3, 2],
    [5, 2],
    [6, 3],
    [40, 3],
  ])('%i lines make weight %i', (linien, stufe) => {
    expect(wegstufe(linien)).toBe(stufe);
  });
});

describe('basiskarte', () => {
  const karte = basiskarte(TEST_GEODATEN);

  it('keeps every ring, line, stop and name', () => {
    expect(karte.grenze).toHaveLength(1);
    expect(karte.flaechen.map((f) => [f.id, f.amtlich, f.ringe.length])).toEqual([
      ['nord', false, 1],
      ['mitte', false, 1],
      ['sued', false, 1],
    ]);
    expect(karte.wege.map((w) => [w.stufe, w.linie.length])).toEqual([
      [2, 4],
      [1, 3],
      [1, 2],
      [1, 2],
    ]);
    expect(karte.haltestellen).toHaveLength(TEST_GEODATEN.haltestellen?.features.length ?? -1);
    expect(karte.namen[0]).toEqual({
      name: 'Bahnhof Kleinstadt',
      rang: 1,
      ort: [7.0462, 54.4241],
    });
  });

  it('rounds to four decimals, longitude first', () => {
    const genau = {
      type: 'FeatureCollection' as const,
      features: [
        {
          type: 'Feature' as const,
          properties: { name: 'Halt', linien: [] },
          geometry: { type: 'Point' as const, coordinates: [7.123456, 54.98765] },
        },
      ],
    };
    expect(basiskarte({ ...OHNE_GEODATEN, haltestellen: genau }).haltestellen).toEqual([
      { name: 'Halt', ort: [7.1235, 54.9877] },
    ]);
  });

  it('keeps islands and holes of a MultiPolygon as rings of their own', () => {
    const ring = [
      [7, 54],
      [7.1, 54],
      [7.1, 54.1],
      [7, 54],
    ];
    const grenze = {
      type: 'FeatureCollection' as const,
      features: [
        {
          type: 'Feature' as const,
          properties: {},
          geometry: { type: 'MultiPolygon' as const, coordinates: [[ring, ring], [ring]] },
        },
      ],
    };
    expect(basiskarte({ ...OHNE_GEODATEN, grenze }).grenze).toHaveLength(3);
  });

  it('is empty without layers', () => {
    expect(basiskarte(OHNE_GEODATEN)).toEqual({
      grenze: [],
      flaechen: [],
      wege: [],
      haltestellen: [],
      namen: [],
    });
  });
});
