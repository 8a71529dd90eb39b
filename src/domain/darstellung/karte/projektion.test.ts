import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passeAusschnittAn, projektionFuer } from './projektion.ts';

const seite = fc.integer({ min: 100, max: 2000 });
const rahmen = fc
  .record({
    breite: fc.double({ min: -75, max: 74, noNaN: true }),
    laenge: fc.double({ min: -150, max: 149, noNaN: true }),
    hoch: fc.double({ min: 0, max: 1, noNaN: true }),
    quer: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  // A town, not a point and not a line: `ausschnittVon` sees to that.
  .filter(({ hoch, quer }) => Math.max(hoch, quer) > 0.01)
  .map(({ breite, laenge, hoch, quer }) => ({
    west: laenge,
    ost: laenge + quer,
    sued: breite,
    nord: breite + hoch,
  }));
const mercator = (grad: number) => Math.asinh(Math.tan((grad * Math.PI) / 180)) * (180 / Math.PI);

describe('passeAusschnittAn', () => {
  it('contains the extent and has the ratio of the drawing in Mercator, whatever the extent', () => {
    fc.assert(
      fc.property(rahmen, seite, seite, (roh, b, h) => {
        fc.pre(Math.max(b / h, h / b) < 6);
        const a = passeAusschnittAn(roh, b, h);
        expect(a.west).toBeLessThanOrEqual(roh.west);
        expect(a.ost).toBeGreaterThanOrEqual(roh.ost);
        expect(a.sued).toBeLessThanOrEqual(roh.sued);
        expect(a.nord).toBeGreaterThanOrEqual(roh.nord);
        const verhaeltnis = (a.ost - a.west) / (mercator(a.nord) - mercator(a.sued));
        expect(Math.abs(verhaeltnis / (b / h) - 1)).toBeLessThan(0.002);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves a margin of 4 % and widens only one direction', () => {
    const a = passeAusschnittAn({ west: 7, ost: 7.1, sued: 0, nord: 0.1 }, 600, 600);
    expect(a.ost - a.west).toBeCloseTo(0.108, 5);
    expect(a.nord - a.sued).toBeCloseTo(0.108, 5);
    const breit = passeAusschnittAn({ west: 7, ost: 7.1, sued: 0, nord: 0.1 }, 1200, 600);
    expect(breit.ost - breit.west).toBeCloseTo(0.216, 5);
    expect(breit.nord - breit.sued).toBeCloseTo(0.108, 5);
  });
});

describe('projektionFuer', () => {
  it('puts the corners of the extent on the corners of the drawing, north up', () => {
    fc.assert(
      fc.property(rahmen, seite, seite, (roh, b, h) => {
        fc.pre(Math.max(b / h, h / b) < 6);
        const a = passeAusschnittAn(roh, b, h);
        const projektion = projektionFuer(a, b, h);
        const [x1 = NaN, y1 = NaN] = projektion([a.west, a.nord]) ?? [];
        const [x2 = NaN, y2 = NaN] = projektion([a.ost, a.sued]) ?? [];
        expect([x1, y1].every((v) => Math.abs(v) < 0.001)).toBe(true);
        expect(Math.abs(x2 - b)).toBeLessThan(0.001);
        expect(Math.abs(y2 / h - 1)).toBeLessThan(0.002);
      }),
    );
  });
});
