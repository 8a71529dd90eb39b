import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entfernungM } from '../sozialraum/entfernung.ts';
import { wgs84ZuUtm32 } from '../sozialraum/utm32.ts';
import { punktVon } from './lage.ts';

const LEER = { breite: undefined, laenge: undefined, ostwert: undefined, nordwert: undefined };

describe('punktVon', () => {
  it.each([
    ['nothing', {}, undefined],
    ['degrees', { breite: 54.446123456, laenge: 7.0432 }, { breite: 54.44612, laenge: 7.0432 }],
    ['only one degree', { breite: 54.4 }, undefined],
    ['only one metre', { nordwert: 6033360 }, undefined],
    [
      'degrees before metres',
      { breite: 54.4, laenge: 7.1, ostwert: 373197, nordwert: 6033360 },
      { breite: 54.4, laenge: 7.1 },
    ],
    [
      'metres beside half a pair of degrees',
      { breite: 54.4, ostwert: 373197, nordwert: 6033360 },
      { breite: 54.43211, laenge: 7.04512 },
    ],
    ['the equator and the prime meridian', { breite: 0, laenge: 0 }, { breite: 0, laenge: 0 }],
  ])('%s', (_was, felder, erwartet) => {
    expect(punktVon({ ...LEER, ...felder })).toEqual(erwartet);
  });

  it('gives the same place from metres as from degrees, within two metres', () => {
    const grad = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(grad(51.2, 51.5), grad(7.3, 7.7), (breite, laenge) => {
        const punkt = punktVon({ ...LEER, ...wgs84ZuUtm32({ breite, laenge }) });
        if (punkt === undefined) throw new Error('no point');
        expect(entfernungM(punkt, { breite, laenge })).toBeLessThan(2);
      }),
    );
  });
});
