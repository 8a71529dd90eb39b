import { distance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entfernungM } from './entfernung.ts';

const lage = fc.record({
  breite: fc.double({ min: 51.2, max: 51.5, noNaN: true }),
  laenge: fc.double({ min: 7.3, max: 7.7, noNaN: true }),
});

describe('entfernungM', () => {
  it('measures one minute of latitude as 1,853 m', () => {
    const weg = entfernungM({ breite: 51, laenge: 7 }, { breite: 51 + 1 / 60, laenge: 7 });
    expect(Math.round(weg)).toBe(1853);
  });

  it('agrees with Turf and does not depend on the direction', () => {
    fc.assert(
      fc.property(lage, lage, (a, b) => {
        const turf = distance([a.laenge, a.breite], [b.laenge, b.breite], { units: 'meters' });
        expect(entfernungM(a, b)).toBeCloseTo(turf, 4);
        expect(entfernungM(b, a)).toBeCloseTo(entfernungM(a, b), 9);
      }),
    );
  });

  it('is zero from a point to itself', () => {
    expect(entfernungM({ breite: 51.3, laenge: 7.4 }, { breite: 51.3, laenge: 7.4 })).toBe(0);
  });
});
