import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { normalisiereText, normalisiereZelle } from './normalisiere-zelle.ts';

// Many runs; a busy machine needs longer than the default five seconds.
vi.setConfig({ testTimeout: 60_000 });

describe('normalisiereZelle', () => {
  it.each([
    ['02331\u00a0207', '02331 207', ['geschütztes Leerzeichen']],
    ['Bera\u00adtung', 'Beratung', ['weiches Trennzeichen']],
    ['\ufeffid\u200b', 'id', ['Zeichen ohne Breite']],
    ['Haus\u200dA', 'HausA', ['Zeichen ohne Breite']],
    ['\u202a0233\u202c', '0233', ['Schreibrichtungszeichen']],
    ['  a\r\nb\rc ', 'a\nb\nc', []],
    ['a\u0308', 'ä', []],
    ["'=SUMME(A1)", '=SUMME(A1)', []],
    ["''=1", "'=1", []],
    ["'s Heim", "'s Heim", []],
  ])('reads %j as %j', (inhalt, wert, ersetzt) => {
    expect(normalisiereZelle(inhalt)).toEqual({ wert, ersetzt });
  });

  it.each(['می\u200cخواهم', '👩\u200d👧', '👁️\u200d🗨️', 'مرحبا\u200f!'])(
    'keeps joiners and direction marks where %j needs them',
    (text) => {
      expect(normalisiereZelle(text)).toEqual({ wert: text, ersetzt: [] });
    },
  );

  it('changes nothing a second time, formula guard aside', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { wert } = normalisiereText(text);
        expect(normalisiereText(wert)).toEqual({ wert, ersetzt: [] });
      }),
      { numRuns: 3000 },
    );
  });
});
