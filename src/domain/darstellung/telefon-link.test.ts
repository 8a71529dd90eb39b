import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { telefonLink } from './telefon-link.ts';

describe('telefonLink', () => {
  it.each([
    ['02999 5520-0', 'tel:+49299955200'],
    ['030 23125-0', 'tel:+4930231250'],
    ['0171 2345678', 'tel:+491712345678'],
    ['112', 'tel:112'],
    ['116 117', 'tel:116117'],
    ['+43 1 2345678', 'tel:+4312345678'],
  ])('%s calls %s', (nummer, href) => {
    expect(telefonLink(nummer)).toBe(href);
  });

  it('is an address without blanks or signs, however the number is set', () => {
    const teil = fc.stringMatching(/^[1-9]\d{2,5}$/);
    const trenner = fc.constantFrom(' ', '/', '-', ' / ');
    fc.assert(
      fc.property(teil, trenner, (rest, mitte) => {
        expect(telefonLink(`02999${mitte}${rest}`)).toBe(`tel:+492999${rest}`);
      }),
    );
  });

  it.each(['', 'Zentrale', '2,33E+09', '02999 55-0,,12'])('throws on "%s"', (text) => {
    expect(() => telefonLink(text)).toThrow(`"${text}"`);
  });
});
