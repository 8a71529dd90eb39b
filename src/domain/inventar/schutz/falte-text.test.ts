import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { falteText } from './falte-text.ts';

describe('falteText', () => {
  it.each([
    ['Große  Weißdorn-Straße', 'grosse weissdorn str '],
    ['caf&eacute; Café', 'caf eacute cafe'],
    ['a%2520b', 'a b'],
    ['Stra%DFe', 'str '],
    ['a&amp;#223;b', 'assb'],
    ['Ge\u00adheim&shy;gas<wbr>se', 'geheimgasse'],
    ['７\u00a0ｂ', '7 b'],
    ['бета بيت', 'бета بيت'],
    ['100 % %zz &#0; &unbekannt;', '100 zz unbekannt '],
  ])('folds "%s"', (text, erwartet) => {
    expect(falteText(text).flach).toBe(erwartet);
  });

  it('never fails, and leaves neither capitals nor signs in the flat text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(falteText(text).flach).not.toMatch(/[A-Z%&\\;.,-]/);
      }),
    );
  });
});
