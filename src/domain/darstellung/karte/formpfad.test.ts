import { describe, expect, it } from 'vitest';
import { FORMPFAD } from './formpfad.ts';
import { FORM } from './kartenorte.ts';

/** Corners of a path of M, L, h, v and z. */
function ecken(pfad: string): readonly (readonly [number, number])[] {
  let [x, y] = [0, 0];
  return [...pfad.matchAll(/([MLhv])(-?[\d.]+)(?:[ ,]?(-?[\d.]+))?/g)].map(([, art, a, b]) => {
    if (art === 'h') x += Number(a);
    else if (art === 'v') y += Number(a);
    else [x, y] = [Number(a), Number(b)];
    return [x, y] as const;
  });
}

const flaeche = (p: readonly (readonly [number, number])[]) =>
  Math.abs(
    p.reduce((summe, [x, y], i) => {
      const [x2, y2] = p[(i + 1) % p.length] ?? [0, 0];
      return summe + x * y2 - x2 * y;
    }, 0),
  ) / 2;

describe('FORMPFAD', () => {
  const kreis = Math.PI * 12 ** 2;

  it.each(['quadrat', 'raute', 'sechseck'] as const)(
    'draws the %s as large as the circle, around 0,0 and at most 29 wide',
    (form) => {
      const punkte = ecken(FORMPFAD[form]);
      expect(flaeche(punkte) / kreis).toBeCloseTo(1, 0.8);
      for (const achse of [0, 1] as const) {
        const werte = punkte.map((p) => p[achse]);
        expect(Math.max(...werte) + Math.min(...werte)).toBe(0);
        expect(Math.max(...werte) - Math.min(...werte)).toBeLessThanOrEqual(29);
      }
    },
  );

  it('has a shape for each group of fields, all different and closed', () => {
    const pfade = Object.values(FORM).map((form) => FORMPFAD[form]);
    expect(new Set(pfade).size).toBe(4);
    for (const pfad of pfade) expect(pfad).toMatch(/^M.*z$/);
  });
});
