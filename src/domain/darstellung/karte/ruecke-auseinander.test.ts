import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rueckeAuseinander } from './ruecke-auseinander.ts';

const [BREITE, HOEHE, RADIUS] = [640, 640, 14];
/** Symbols are 24 pixels across where they are round; so near, none hides another. */
const MINDESTENS_PX = 24;
const ruecke = (stellen: readonly { readonly ortX: number; readonly ortY: number }[]) =>
  rueckeAuseinander(stellen, RADIUS, BREITE, HOEHE);

function engste(punkte: readonly { readonly x: number; readonly y: number }[]): number {
  const abstaende = punkte.flatMap((a, i) =>
    punkte.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
  );
  return Math.min(Infinity, ...abstaende);
}

const stelle = fc.record({
  ortX: fc.double({ min: 0, max: BREITE, noNaN: true }),
  ortY: fc.double({ min: 0, max: HOEHE, noNaN: true }),
});
/** Places all over, and heaps of places at a few addresses. */
const stellen = fc.oneof(
  fc.array(stelle, { maxLength: 40 }),
  fc
    .tuple(fc.array(stelle, { minLength: 1, maxLength: 3 }), fc.array(fc.nat(2), { maxLength: 25 }))
    .map(([orte, wahl]) => wahl.flatMap((i) => orte.slice(i % orte.length).slice(0, 1))),
);

describe('rueckeAuseinander', () => {
  it('lets no symbol hide another, keeps all inside, and loses none', () => {
    fc.assert(
      fc.property(stellen, (liste) => {
        const symbole = ruecke(liste);
        expect(symbole.map(({ ortX, ortY }) => ({ ortX, ortY }))).toEqual(liste);
        expect(engste(symbole)).toBeGreaterThanOrEqual(MINDESTENS_PX);
        for (const { x, y } of symbole) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(RADIUS);
          expect(Math.max(x - BREITE, y - HOEHE)).toBeLessThanOrEqual(-RADIUS);
        }
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it.each([0, 1, 2, 7, 8, 14, 50])('fans out %i at one address', (anzahl) => {
    const symbole = ruecke(Array.from({ length: anzahl }, () => ({ ortX: 300, ortY: 200 })));
    expect(symbole).toHaveLength(anzahl);
    expect(engste(symbole)).toBeGreaterThanOrEqual(2 * RADIUS - 1);
    // Near: a disc of as many symbols, with room between the rings.
    const weit = Math.max(0, ...symbole.map((s) => Math.hypot(s.x - s.ortX, s.y - s.ortY)));
    expect(weit).toBeLessThanOrEqual(2 * RADIUS * (Math.sqrt(anzahl) + 1));
  });

  it('does not move what stands alone, not even by a fraction', () => {
    const allein = [
      { ortX: 100.3, ortY: 100.7 },
      { ortX: 400.1, ortY: 500.9 },
    ];
    expect(ruecke(allein).map(({ x, y }) => [x, y])).toEqual([
      [100.3, 100.7],
      [400.1, 500.9],
    ]);
  });

  it('gives the same drawing every time', () => {
    const liste = Array.from({ length: 30 }, (_, i) => ({
      ortX: 50 + (i % 4),
      ortY: 60 + (i % 3),
    }));
    expect(ruecke(liste)).toEqual(ruecke(liste));
  });
});
