import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leseZahl } from './lese-zahl.ts';

describe('leseZahl', () => {
  it.each([
    ['12', 12],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['51.367100', 51.3671],
    ['-5,3', -5.3],
    ['−5,3', -5.3],
    ['0.125', 0.125],
    ['12 500', 12_500],
    ['1\u202f234\u00a0567,5', 1_234_567.5],
    ['1.234,5', 1234.5],
    ['1.234.567,50', 1_234_567.5],
    ['0', 0],
    ['007', 7],
  ])('reads %s', (text, wert) => {
    expect(leseZahl(text)).toEqual({ ok: true, wert });
  });

  it.each([
    ['51.367.100', undefined],
    ['1,23E+15', undefined],
    ['1.234', '1234'],
    ['zwölf', undefined],
    ['ca. 40', '40'],
    ['40 Plätze', '40'],
    ['12,50 €', '12,50'],
    [',5', '0,5'],
    ['5,', '5'],
    ['1,2,3', undefined],
    ['10-12', undefined],
    ['12 50', undefined],
    ['1234567890123456', undefined],
    ['', undefined],
    ['NaN', undefined],
    ['Infinity', undefined],
    ['0x10', undefined],
  ])('refuses %j and proposes %s', (text, vorschlag) => {
    const gelesen = leseZahl(text);
    expect(gelesen.ok).toBe(false);
    expect('vorschlag' in gelesen ? gelesen.vorschlag : undefined).toBe(vorschlag);
  });

  it('reads a point before three digits as decimal only where it is told to', () => {
    expect(leseZahl('51.367', 'dezimal')).toEqual({ ok: true, wert: 51.367 });
    expect(leseZahl('51.367').ok).toBe(false);
  });

  it('reads what German and machine notation write', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(99), (ganz, rest) => {
        const wert = Number(`${String(ganz)}.${String(rest).padStart(2, '0')}`);
        const gruppiert = wert.toLocaleString('de-DE', { minimumFractionDigits: 2 });
        expect(leseZahl(gruppiert)).toEqual({ ok: true, wert });
        expect(leseZahl(wert.toFixed(2))).toEqual({ ok: true, wert });
      }),
    );
  });
});
