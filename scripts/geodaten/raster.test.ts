import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rundeEcken, vereinfache } from './glaette-linie.ts';
import { grenzlinien, ringeUm, type Ecke } from './grenzlinien.ts';
import { flaechen, glaette, raeumeAuf, type Raster } from './raster.ts';
import { ohneEckkontakte, schliesse } from './schliesse.ts';

/** A grid from a picture: `.` is nothing, digits are values; the first line is the northern one. */
function bild(...zeilen: readonly string[]): Raster {
  const breite = zeilen[0]?.length ?? 0;
  const zellen = [...zeilen]
    .reverse()
    .flatMap((z) => [...z].map((c) => (c === '.' ? -1 : Number(c))));
  return { breite, hoehe: zeilen.length, zellen: Int16Array.from(zellen) };
}

/** The picture of a grid. */
function alsBild(r: Raster): readonly string[] {
  const zeilen = Array.from({ length: r.hoehe }, (_, y) =>
    [...r.zellen.slice(y * r.breite, (y + 1) * r.breite)].map((w) => (w < 0 ? '.' : w)).join(''),
  );
  return zeilen.reverse();
}

/** Twice the signed area of a ring; positive is counter-clockwise. */
const doppelflaeche = (ring: readonly Ecke[]) =>
  ring.reduce((summe, [x, y], i) => {
    const [nx, ny] = ring[(i + 1) % ring.length] ?? [0, 0];
    return summe + x * ny - nx * y;
  }, 0);

describe('raeumeAuf', () => {
  it('drops small parts and fills small holes', () => {
    expect(alsBild(raeumeAuf(bild('00000.1', '00.00..', '00000..'), 2, 2))).toEqual([
      '00000..',
      '00000..',
      '00000..',
    ]);
  });
});

describe('schliesse', () => {
  it('closes a notch but takes nothing from another value', () => {
    const r = bild('0000000', '000.000', '0001000');
    expect(alsBild(schliesse(r, 0, 1))).toEqual(['0000000', '0000000', '0001000']);
  });
});

describe('glaette', () => {
  it('removes a single cell and keeps a straight border', () => {
    expect(alsBild(glaette(bild('00011', '01011', '00011'), 1))).toEqual([
      '00011',
      '00011',
      '00011',
    ]);
  });
});

describe('ohneEckkontakte', () => {
  it('leaves no two cells of a value that touch only at a corner', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 36, maxLength: 36 }),
        (z) => {
          const r = ohneEckkontakte({ breite: 6, hoehe: 6, zellen: Int16Array.from(z) });
          const w = (x: number, y: number) => r.zellen[y * 6 + x];
          for (let y = 0; y < 5; y++)
            for (let x = 0; x < 5; x++) {
              const [p, q, s, t] = [w(x, y), w(x + 1, y), w(x, y + 1), w(x + 1, y + 1)];
              expect(p === t && p !== q && p !== s).toBe(false);
              expect(q === s && q !== p && q !== t).toBe(false);
            }
        },
      ),
    );
  });
});

describe('grenzlinien and ringeUm', () => {
  it('cuts two neighbours into one shared line and two outer lines', () => {
    const linien = grenzlinien(bild('0011', '0011'));
    expect(linien.map((l) => [l.links, l.rechts].sort())).toHaveLength(3);
    expect(linien.filter((l) => l.links === 1 && l.rechts === 0)).toHaveLength(1);
  });

  it('gives rings with the area of their cells, counter-clockwise', () => {
    const r = bild('.00.', '0001', '.011');
    const linien = grenzlinien(r);
    for (const wert of [0, 1]) {
      const ringe = ringeUm(wert, linien);
      expect(ringe).toHaveLength(1);
      expect(doppelflaeche(ringe[0] ?? []) / 2).toBe(r.zellen.filter((w) => w === wert).length);
    }
  });

  it('gives every connected area its rings, whatever the grid', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 49, maxLength: 49 }),
        (z) => {
          const r = ohneEckkontakte({ breite: 7, hoehe: 7, zellen: Int16Array.from(z) });
          const linien = grenzlinien(r);
          for (const wert of [0, 1, 2]) {
            const ringe = ringeUm(wert, linien);
            const summe = ringe.reduce((s, ring) => s + doppelflaeche(ring) / 2, 0);
            expect(summe).toBe(r.zellen.filter((w) => w === wert).length);
            const aussen = ringe.filter((ring) => doppelflaeche(ring) > 0);
            expect(aussen).toHaveLength(flaechen(r).filter((f) => f.wert === wert).length);
          }
        },
      ),
    );
  });
});

describe('vereinfache and rundeEcken', () => {
  const treppe: readonly Ecke[] = [
    [0, 0],
    [1, 0],
    [1, 1],
    [2, 1],
    [2, 2],
    [3, 2],
    [3, 3],
  ];

  it('turns a staircase into a straight line and keeps the ends', () => {
    expect(vereinfache(treppe, 1)).toEqual([
      [0, 0],
      [3, 3],
    ]);
    expect(vereinfache(treppe, 0.1)).toEqual(treppe);
  });

  it('rounds corners, keeps the ends and is the same from either end', () => {
    const rund = rundeEcken(treppe, 2);
    expect([rund[0], rund.at(-1)]).toEqual([treppe[0], treppe.at(-1)]);
    expect(rund.length).toBeGreaterThan(treppe.length);
    expect([...rundeEcken([...treppe].reverse(), 2)].reverse()).toEqual(rund);
  });
});
