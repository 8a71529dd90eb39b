import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enthaeltAnschrift } from './enthaelt-anschrift.ts';

const anschrift = { strasse: 'Große Weißdornstraße', hausnummer: '7' };

describe('enthaeltAnschrift', () => {
  it.each([
    'Große Weißdornstraße 7',
    'GROSSE WEISSDORNSTRASSE 7',
    'Grosse Weissdornstr. 7',
    'Große Weißdorn-Str. 7',
    'große weißdornstraße7',
    'Große Weißdornstraße Nr. 7',
    'Große Weißdornstraße, Hausnummer 7',
    'in der Große Weißdornstraße 7, 99999 Kleinstadt',
    'Große Weißdornstraße 7a',
    'Große Weißdornstraße\n7',
    'https://example.org/?q=Gro%C3%9Fe%20Wei%C3%9Fdornstra%C3%9Fe%207',
    'https://example.org/grosse-weissdornstrasse-7',
    'https://example.org/grosse_weissdornstrasse_7/',
    'Große Weißdornstraße 71 und Große Weißdornstraße 7',
    'Große Weißdornstraße 7'.normalize('NFD'),
    'https://example.org/?q=Grosse%2520Weissdornstr.%25207',
    'https://example.org/?q=Gro%DFe+Wei%DFdornstra%DFe+7',
    'Gro&szlig;e Wei&#223;dorn&shy;stra&#xDF;e&nbsp;7',
    String.raw`{"wo":"Gro\u00dfe Wei\u00dfdornstra\u00dfe\n7"}`,
    'https://example.org/7-grosse-weissdornstrasse',
    'https://example.org/7a_grosse_weissdorn-strasse/',
    '7 Große Weißdornstraße',
  ])('finds it in "%s"', (text) => {
    expect(enthaeltAnschrift(text, anschrift)).toBe(true);
  });

  it.each([
    'Große Weißdornstraße 71',
    'Große Weißdornstraße 17',
    'Große Weißdornstraße',
    'Weißdornweg 7',
    '17 Große Weißdornstraße',
    'Linien 3, 7, Große Weißdornstraße',
    '<b>7</b> <i>Große Weißdornstraße</i>',
    'Große Weißdornstraße hat 7 Häuser',
    '100 % kaputt: %E0%A4 %zz',
    '',
  ])('does not find it in "%s"', (text) => {
    expect(enthaeltAnschrift(text, anschrift)).toBe(false);
  });

  it('reads letters of the number', () => {
    const mit = { strasse: 'Lange Straße', hausnummer: '12 a' };
    expect(enthaeltAnschrift('Lange Str. 12A', mit)).toBe(true);
    expect(enthaeltAnschrift('Lange Straße 12b', mit)).toBe(false);
  });

  it.each([
    { strasse: '', hausnummer: '7' },
    { strasse: 'Weg', hausnummer: '' },
    { strasse: '…', hausnummer: '7' },
  ])('never finds half an address: $strasse $hausnummer', (halb) => {
    expect(enthaeltAnschrift('Weg 7 … 7', halb)).toBe(false);
  });

  it('finds an address wherever it stands in a text', () => {
    const rand = fc.string({ maxLength: 20 }).filter((s) => !/[a-z0-9%]$/i.test(s));
    fc.assert(
      fc.property(rand, fc.constantFrom('', ', ', ' - ', '\n', '")'), (davor, danach) => {
        expect(
          enthaeltAnschrift(`${davor}Stiller Winkel 7${danach}`, {
            strasse: 'Stiller Winkel',
            hausnummer: '7',
          }),
        ).toBe(true);
      }),
    );
  });
});
