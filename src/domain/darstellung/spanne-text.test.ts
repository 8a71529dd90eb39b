import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanneText } from './spanne-text.ts';

const spanne = (von: number, bis: number, offenesEnde = false) =>
  spanneText({ von, bis, offenesEnde });

describe('spanneText', () => {
  it.each([
    [540, 750, '9 bis 12.30 Uhr'],
    [545, 600, '9.05 bis 10 Uhr'],
    [1080, 1440, '18 bis 24 Uhr'],
    [0, 1440, 'rund um die Uhr'],
    [0, 360, '0 bis 6 Uhr'],
    [1320, 1560, '22 bis 2 Uhr'],
    [1380, 1470, '23 bis 0.30 Uhr'],
  ])('%i to %i is "%s"', (von, bis, erwartet) => {
    expect(spanne(von, bis)).toBe(erwartet);
  });

  it('names only the beginning of an open end', () => {
    expect(spanne(1080, 1080, true)).toBe('ab 18 Uhr');
    expect(spanne(0, 1440, true)).toBe('ab 0 Uhr');
  });

  it('gives the minutes back that it was given', () => {
    const minuten = (text: string) => {
      const [stunde = '', rest = '0'] = text.split('.');
      return Number(stunde) * 60 + Number(rest);
    };
    const zeit = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(zeit, zeit, (von, dauer) => {
        const bis = von + 1 + dauer;
        fc.pre(von !== 0 || bis !== 1440);
        const treffer = /^([\d.]+) bis ([\d.]+) Uhr$/.exec(spanne(von, bis));
        expect(minuten(treffer?.[1] ?? '')).toBe(von);
        expect(minuten(treffer?.[2] ?? '') % 1440).toBe(bis % 1440);
      }),
    );
  });
});
