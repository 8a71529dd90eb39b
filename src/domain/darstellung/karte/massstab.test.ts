import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entfernungM } from '../../sozialraum/entfernung.ts';
import { massstab, meterJePixel } from './massstab.ts';
import { passeAusschnittAn, projektionFuer } from './projektion.ts';

const GRAD_M = 111_195;
const seite = fc.integer({ min: 300, max: 1200 });
/** A town's extent: up to 50 km on a side, at latitudes where people live. */
const rahmen = fc
  .record({
    breite: fc.double({ min: -60, max: 60, noNaN: true }),
    laenge: fc.double({ min: -170, max: 170, noNaN: true }),
    hoch: fc.double({ min: 0.004, max: 0.45, noNaN: true }),
    quer: fc.double({ min: 0.004, max: 0.45, noNaN: true }),
    b: seite,
    h: seite,
  })
  .map(({ breite, laenge, hoch, quer, b, h }) => {
    const roh = { west: laenge, ost: laenge + quer, sued: breite, nord: breite + hoch };
    return { a: passeAusschnittAn(roh, b, h), b, h };
  })
  .filter(({ a }) => a.nord - a.sued < 1);

describe('massstab', () => {
  it('measures true: its metres on the ground are its pixels in the drawing, within 1 %', () => {
    fc.assert(
      fc.property(rahmen, ({ a, b, h }) => {
        const { meter, px } = massstab(a, b);
        const breite = (a.nord + a.sued) / 2;
        const west = { breite, laenge: (a.west + a.ost) / 2 };
        const grad = meter / (GRAD_M * Math.cos((breite * Math.PI) / 180));
        const ost = { breite, laenge: west.laenge + grad };
        const projektion = projektionFuer(a, b, h);
        const [x1 = NaN] = projektion([west.laenge, breite]) ?? [];
        const [x2 = NaN] = projektion([ost.laenge, breite]) ?? [];
        expect(entfernungM(west, ost) / meter).toBeCloseTo(1, 3);
        expect(Math.abs((x2 - x1) / px - 1)).toBeLessThan(0.01);
      }),
    );
  });

  it('measures true from north to south as well', () => {
    fc.assert(
      fc.property(rahmen, ({ a, b, h }) => {
        const mitte = { breite: (a.nord + a.sued) / 2, laenge: (a.west + a.ost) / 2 };
        const hoch = { ...mitte, breite: mitte.breite + (a.nord - a.sued) / 100 };
        const projektion = projektionFuer(a, b, h);
        const [, y1 = NaN] = projektion([mitte.laenge, mitte.breite]) ?? [];
        const [, y2 = NaN] = projektion([hoch.laenge, hoch.breite]) ?? [];
        const gemessen = (y1 - y2) * meterJePixel(a, b);
        expect(Math.abs(gemessen / entfernungM(mitte, hoch) - 1)).toBeLessThan(0.01);
      }),
    );
  });

  it('is 1, 2 or 5 times a power of ten, at most a quarter and at least a tenth of the width', () => {
    fc.assert(
      fc.property(rahmen, ({ a, b }) => {
        const { meter, px, text } = massstab(a, b);
        expect(String(meter)).toMatch(/^[125]0*$/);
        expect(px).toBeLessThanOrEqual(b / 4 + 0.05);
        expect(px).toBeGreaterThan(b / 10 - 0.05);
        const [zahl = '', einheit = ''] = text.split(' ');
        expect(Number(zahl) * (einheit === 'km' ? 1000 : 1)).toBe(meter);
      }),
    );
  });
});
