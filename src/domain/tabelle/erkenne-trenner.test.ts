import { describe, expect, it } from 'vitest';
import { erkenneTrenner } from './erkenne-trenner.ts';

describe('erkenneTrenner', () => {
  it.each([
    ['id;name,kurz\tx', ';'],
    ['id\tname,kurz', '\t'],
    ['id,name', ','],
    ['"a;b",name', ','],
    ['"a;b\nc;d",name', ','],
    ['"id"\t"name"', '\t'],
    ['\n\n,,\nid;name', ';'],
  ])('reads the separator of %j outside quotes', (text, trenner) => {
    expect(erkenneTrenner(text)).toEqual({ trenner, vorspann: 0, gefunden: true });
  });

  it.each([
    ['sep=,\r\nid;name', ',', 7],
    ['SEP=;\nid', ';', 6],
    ['sep=\t\nid', '\t', 6],
    ['"sep=;"\nid', ';', 8],
    ['sep=;', ';', 5],
    // Some programs fill the line up with separators.
    ['sep=;;;\nid', ';', 8],
  ])('obeys the sep line of %j', (text, trenner, vorspann) => {
    expect(erkenneTrenner(text)).toEqual({ trenner, vorspann, gefunden: true });
  });

  it('assumes a semicolon for a single column and says that it found none', () => {
    expect(erkenneTrenner('name\na;b')).toEqual({ trenner: ';', vorspann: 0, gefunden: false });
    expect(erkenneTrenner('')).toEqual({ trenner: ';', vorspann: 0, gefunden: false });
  });
});
