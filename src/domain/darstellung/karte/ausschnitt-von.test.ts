import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OHNE_GEODATEN, TEST_GEODATEN } from '../../../../tests/hilfe/modell.ts';
import type { Geodaten } from '../../inventar/geodaten.ts';
import { ausschnittVon, ausschnittVonFlaechen } from './ausschnitt-von.ts';
import type { Kartenort } from './typen.ts';

const SONST = { west: 7, sued: 54.4, ost: 7.1, nord: 54.46 };
const NORD = { west: 7.02, ost: 7.08, sued: 54.44, nord: 54.454 };
const kartenort = (breite: number, laenge: number): Kartenort => ({
  id: 'haus',
  name: 'Haus',
  feld_id: 'civic',
  form: 'kreis',
  gruppe: 'gesund',
  buchstabe: 'R',
  breite,
  laenge,
  radius_m: undefined,
  pausiert: false,
  href: '#e-haus',
});

describe('ausschnittVon', () => {
  it('shows the area of the Sozialraum with its places, also a little outside', () => {
    expect(ausschnittVon(TEST_GEODATEN, 'nord', [], SONST)).toEqual(NORD);
    const ausserhalb = ausschnittVon(TEST_GEODATEN, 'nord', [kartenort(54.46, 7.05)], SONST);
    expect(ausserhalb).toEqual({ ...NORD, nord: 54.46 });
  });

  it('does not shrink the map for a place far away', () => {
    expect(ausschnittVon(TEST_GEODATEN, 'nord', [kartenort(54.6, 7.05)], SONST)).toEqual(NORD);
  });

  it('shows the places alone where no area is drawn, and the town where there is neither', () => {
    const orte = [kartenort(54.41, 7.03), kartenort(54.45, 7.06)];
    const erwartet = { west: 7.03, ost: 7.06, sued: 54.41, nord: 54.45 };
    expect(ausschnittVon(OHNE_GEODATEN, 'nord', orte, SONST)).toEqual(erwartet);
    expect(ausschnittVon(TEST_GEODATEN, undefined, orte, SONST)).toEqual(erwartet);
    expect(ausschnittVon(TEST_GEODATEN, 'stadtweit', [], SONST)).toEqual(SONST);
  });

  it('contains every place and is never smaller than about 1.5 km, not even for one', () => {
    const lage = fc
      .tuple(
        fc.double({ min: 54, max: 55, noNaN: true }),
        fc.double({ min: 6, max: 8, noNaN: true }),
      )
      .map(([b, l]) => kartenort(b, l));
    fc.assert(
      fc.property(fc.array(lage, { minLength: 1, maxLength: 10 }), (orte) => {
        const a = ausschnittVon(OHNE_GEODATEN, undefined, orte, SONST);
        expect(a.nord - a.sued).toBeGreaterThan(0.0139);
        for (const o of orte) {
          expect(o.laenge >= a.west && o.laenge <= a.ost).toBe(true);
          expect(o.breite >= a.sued && o.breite <= a.nord).toBe(true);
        }
      }),
    );
  });
});

describe('ausschnittVonFlaechen', () => {
  it('shows all areas with a margin of a tenth, or the town', () => {
    const a = ausschnittVonFlaechen(TEST_GEODATEN, SONST);
    expect([a.west, a.ost, a.sued, a.nord].map((x) => Math.round(x * 1e4) / 1e4)).toEqual([
      7.014, 7.086, 54.4034, 54.4586,
    ]);
    expect(ausschnittVonFlaechen(OHNE_GEODATEN, SONST)).toEqual(SONST);
    const flaechen: Geodaten['flaechen'] = { type: 'FeatureCollection', features: [] };
    expect(ausschnittVonFlaechen({ ...OHNE_GEODATEN, flaechen }, SONST)).toEqual(SONST);
  });
});
