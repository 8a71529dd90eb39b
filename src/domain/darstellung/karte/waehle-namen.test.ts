import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waehleNamen } from './waehle-namen.ts';

const [BREITE, HOEHE, RADIUS] = [400, 300, 14];
const waehle = (
  kandidaten: Parameters<typeof waehleNamen>[0],
  symbole: Parameters<typeof waehleNamen>[1] = [],
  hoechstens = 14,
) => waehleNamen(kandidaten, symbole, RADIUS, BREITE, HOEHE, hoechstens);
const name = (text: string, x: number, y: number, rang = 1) => ({ text, x, y, rang, art: 'ort' });

type Kasten = readonly [links: number, oben: number, rechts: number, unten: number];
/** What a label covers: 6.2 pixels a letter around its middle, 14 above and 3 below its base line. */
const kasten = (n: { readonly text: string; readonly x: number; readonly y: number }): Kasten => {
  const halb = n.text.length * 3.1;
  return [n.x - halb, n.y - 14, n.x + halb, n.y + 3];
};
const beruehrt = (a: Kasten, b: Kasten) => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
const imBild = ([l, o, r, u]: Kasten) => l >= 4 && o >= 4 && r <= BREITE - 4 && u <= HOEHE - 4;

const ort = {
  x: fc.integer({ min: -20, max: BREITE + 20 }),
  y: fc.integer({ min: -20, max: HOEHE + 20 }),
};
const kandidat = fc.record({
  ...ort,
  text: fc.stringMatching(/^[A-ZÄÖ][a-zäöü ]{0,14}$/),
  art: fc.constant('ort'),
  rang: fc.integer({ min: 1, max: 9 }),
});

describe('waehleNamen', () => {
  it('lets no label touch another or a symbol, keeps all inside, and gives each a reason that is missing', () => {
    const faelle = [
      fc.array(kandidat, { maxLength: 30 }),
      fc.array(fc.record(ort), { maxLength: 15 }),
      fc.nat(12),
    ] as const;
    fc.assert(
      fc.property(...faelle, (kandidaten, symbole, hoechstens) => {
        const gewaehlt = waehle(kandidaten, symbole, hoechstens);
        const symbolkasten = symbole.map((s): Kasten => [
          s.x - RADIUS,
          s.y - RADIUS,
          s.x + RADIUS,
          s.y + RADIUS,
        ]);
        expect(gewaehlt.length).toBeLessThanOrEqual(hoechstens);
        expect(new Set(gewaehlt.map((n) => n.text)).size).toBe(gewaehlt.length);
        for (const [i, n] of gewaehlt.entries()) {
          const belegt = [...symbolkasten, ...gewaehlt.slice(i + 1).map(kasten)];
          expect(belegt.some((b) => beruehrt(b, kasten(n)))).toBe(false);
          expect(imBild(kasten(n))).toBe(true);
        }
        const rang = (n: { readonly text: string; readonly x: number; readonly y: number }) =>
          Math.min(
            ...kandidaten
              .filter((k) => k.text === n.text && k.x === n.x && k.y === n.y)
              .map((k) => k.rang),
          );
        for (const k of kandidaten) {
          const stoerer = gewaehlt.filter((n) => rang(n) <= k.rang);
          const grund =
            gewaehlt.length === hoechstens ||
            !imBild(kasten(k)) ||
            symbolkasten.some((s) => beruehrt(s, kasten(k))) ||
            stoerer.some((n) => n.text === k.text || beruehrt(kasten(n), kasten(k)));
          expect(grund || gewaehlt.some((n) => n.text === k.text && n.x === k.x)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('prefers the lower rank and drops it from the drawing', () => {
    const gewaehlt = waehle([name('Gasse', 100, 100, 4), name('Bahnhof', 105, 104, 1)]);
    expect(gewaehlt).toEqual([{ text: 'Bahnhof', x: 105, y: 104, art: 'ort' }]);
  });

  it('writes the same name once, though it stands in two places', () => {
    expect(waehle([name('Markt', 100, 100), name('Markt', 300, 200)])).toHaveLength(1);
  });

  it('gives way to symbols and writes nothing when nothing is allowed', () => {
    expect(waehle([name('Markt', 100, 100)], [{ x: 100, y: 95 }])).toEqual([]);
    expect(waehle([name('Markt', 100, 100)], [], 0)).toEqual([]);
    expect(waehle([])).toEqual([]);
  });
});
