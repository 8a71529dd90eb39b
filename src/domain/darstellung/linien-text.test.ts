import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linienText } from './linien-text.ts';

const reihe = (n: number) => Array.from({ length: n }, (_, i) => String(500 + i));

describe('linienText', () => {
  it.each([
    [1, 'Linie 500'],
    [2, 'Linien 500, 501'],
    [8, 'Linien 500, 501, 502, 503, 504, 505, 506, 507'],
    [9, 'Linien 500, 501, 502, 503, 504, 505, 506, 507 und 1 weitere'],
    [23, 'Linien 500, 501, 502, 503, 504, 505, 506, 507 und 15 weitere'],
  ])('%i lines', (anzahl, erwartet) => {
    expect(linienText(reihe(anzahl))).toBe(erwartet);
  });

  it('accounts for every line, by name or in the rest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (anzahl) => {
        const text = linienText(reihe(anzahl));
        const genannt = text.match(/5\d\d/g)?.length ?? 0;
        const rest = Number(/und (\d+) weitere$/.exec(text)?.[1] ?? 0);
        expect(genannt + rest).toBe(anzahl);
      }),
    );
  });
});
