import { describe, expect, it } from 'vitest';
import { EINRICHTUNGEN } from './spalten/einrichtungen.ts';
import { istGeschuetzt, istZuVerschweigen, ORTSSPALTEN } from './geschuetzt.ts';

describe('istGeschuetzt', () => {
  it.each([
    ['ja', true],
    ['JA', true],
    ['x', true],
    ['vielleicht', true],
    ['ja (siehe Akte)', true],
    ['nein', false],
    ['0', false],
    ['', false],
    ['  ', false],
  ])('"%s" is %s', (wert, erwartet) => {
    expect(istGeschuetzt({ adresse_geschuetzt: wert })).toBe(erwartet);
  });

  it('is false in a table without the column', () => {
    expect(istGeschuetzt({ name: 'Haus' })).toBe(false);
  });
});

describe('istZuVerschweigen', () => {
  const roh = { adresse_geschuetzt: 'ja', strasse: 'Weg', name: 'Haus' };
  it.each([
    ['strasse', true],
    ['Strasse', true],
    [undefined, true],
    ['name', false],
    ['adresse_geschuetzt', false],
  ])('%s of a protected row: %s', (spalte, erwartet) => {
    expect(istZuVerschweigen(roh, spalte)).toBe(erwartet);
    expect(istZuVerschweigen({ ...roh, adresse_geschuetzt: 'nein' }, spalte)).toBe(false);
  });

  it('names only columns that exist', () => {
    const namen: readonly string[] = EINRICHTUNGEN.map((s) => s.name);
    expect(ORTSSPALTEN.filter((s) => !namen.includes(s))).toEqual([]);
  });
});
