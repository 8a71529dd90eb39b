import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entferneFormelschutz, setzeFormelschutz } from './formelschutz.ts';

describe('the guard against formulas', () => {
  it.each(['=1+1', '+SUM(A1)', '-2+3|cmd', '@SUM', '＝1', "'=x", '- Punkt'])(
    'is set on %j',
    (wert) => {
      expect(setzeFormelschutz(wert)).toBe(`'${wert}`);
    },
  );

  it.each(['-5,3', '+49 2331 207-0', 'Haus', "'s Heim", ''])('is not set on %j', (wert) => {
    expect(setzeFormelschutz(wert)).toBe(wert);
  });

  it('comes off again on reading', () => {
    fc.assert(
      fc.property(fc.string(), (wert) => {
        expect(entferneFormelschutz(setzeFormelschutz(wert))).toBe(wert);
      }),
    );
    const heikel = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '1', 'a') });
    fc.assert(
      fc.property(heikel, (wert) => {
        expect(entferneFormelschutz(setzeFormelschutz(wert))).toBe(wert);
      }),
      { numRuns: 2000 },
    );
  });
});
