import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entfernungM } from './entfernung.ts';
import { utm32ZuWgs84, wgs84ZuUtm32 } from './utm32.ts';

describe('utm32ZuWgs84', () => {
  it('puts the central meridian at 9 degrees and 500,000 m', () => {
    const lage = utm32ZuWgs84({ ostwert: 500000, nordwert: 5690000 });
    expect(lage.laenge).toBeCloseTo(9, 9);
    expect(lage.breite).toBeGreaterThan(51.3);
    expect(lage.breite).toBeLessThan(51.4);
  });

  it('agrees with the published pair of the town hall of Hagen to the metre', () => {
    const lage = utm32ZuWgs84({ ostwert: 393824, nordwert: 5690799 });
    expect(entfernungM(lage, { breite: 51.358523, laenge: 7.475044 })).toBeLessThan(1);
  });

  it('is undone by wgs84ZuUtm32 to the millimetre', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 380000, max: 410000, noNaN: true }),
        fc.double({ min: 5675000, max: 5700000, noNaN: true }),
        (ostwert, nordwert) => {
          const zurueck = wgs84ZuUtm32(utm32ZuWgs84({ ostwert, nordwert }));
          expect(zurueck.ostwert).toBeCloseTo(ostwert, 3);
          expect(zurueck.nordwert).toBeCloseTo(nordwert, 3);
        },
      ),
    );
  });

  it('throws with the value that is not a number', () => {
    expect(() => utm32ZuWgs84({ ostwert: Number.NaN, nordwert: 5690000 })).toThrow('NaN');
  });
});
