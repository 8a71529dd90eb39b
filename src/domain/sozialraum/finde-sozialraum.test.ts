import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abstandZumSozialraumM } from './abstand-zum-sozialraum.ts';
import { findeSozialraum, type Sozialraumflaechen } from './finde-sozialraum.ts';

/** A rectangle from 51.0 to 51.1 north, given its west and east edge. */
function rechteck(id: string, west: number, ost: number): Sozialraumflaechen['features'][number] {
  const ecken = [
    [west, 51],
    [ost, 51],
    [ost, 51.1],
    [west, 51.1],
    [west, 51],
  ];
  return {
    type: 'Feature',
    properties: { id },
    geometry: { type: 'Polygon', coordinates: [ecken] },
  };
}

const zwei: Sozialraumflaechen = {
  type: 'FeatureCollection',
  features: [rechteck('sued', 7.1, 7.2), rechteck('nord', 7, 7.1)],
};

describe('findeSozialraum', () => {
  it('names the area in which a point lies', () => {
    expect(findeSozialraum({ breite: 51.05, laenge: 7.05 }, zwei)).toBe('nord');
    expect(findeSozialraum({ breite: 51.05, laenge: 7.15 }, zwei)).toBe('sued');
  });

  it('says nothing outside all areas', () => {
    expect(findeSozialraum({ breite: 51.2, laenge: 7.05 }, zwei)).toBeUndefined();
  });

  it('counts a border as inside', () => {
    expect(findeSozialraum({ breite: 51.05, laenge: 7 }, zwei)).toBe('nord');
  });

  it('takes the first id of the alphabet on a shared border, whatever the order of the file', () => {
    const anders = { ...zwei, features: [...zwei.features].reverse() };
    expect(findeSozialraum({ breite: 51.05, laenge: 7.1 }, zwei)).toBe('nord');
    expect(findeSozialraum({ breite: 51.05, laenge: 7.1 }, anders)).toBe('nord');
  });

  it('takes the first id in an overlap', () => {
    const ueber: Sozialraumflaechen = {
      ...zwei,
      features: [...zwei.features, rechteck('aal', 7.05, 7.15)],
    };
    expect(findeSozialraum({ breite: 51.05, laenge: 7.12 }, ueber)).toBe('aal');
  });
});

describe('abstandZumSozialraumM', () => {
  it('is zero exactly where the point is found inside', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 50.9, max: 51.2, noNaN: true }),
        fc.double({ min: 6.9, max: 7.3, noNaN: true }),
        (breite, laenge) => {
          const drin = findeSozialraum({ breite, laenge }, zwei) === 'nord';
          const abstand = abstandZumSozialraumM({ breite, laenge }, 'nord', zwei);
          expect(abstand).toBeGreaterThanOrEqual(0);
          if (drin) expect(abstand).toBe(0);
          else expect(abstand).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('measures metres outside and knows nothing of an unknown id', () => {
    const lage = { breite: 51.05, laenge: 6.99 };
    expect(abstandZumSozialraumM(lage, 'nord', zwei)).toBeGreaterThan(690);
    expect(abstandZumSozialraumM(lage, 'nord', zwei)).toBeLessThan(710);
    expect(abstandZumSozialraumM(lage, 'west', zwei)).toBeUndefined();
  });
});
