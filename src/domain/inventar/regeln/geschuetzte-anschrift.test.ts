import { describe, expect, it } from 'vitest';
import { haeuser, testKontext } from '../../../../tests/hilfe/inventar.ts';
import { geschuetzteAnschrift } from './geschuetzte-anschrift.ts';

describe('geschuetzte-anschrift', () => {
  const spalten = 'adresse_geschuetzt;strasse;plz;breite';
  it.each([
    ['ja;;;', []],
    ['nein;Weg;99999;54.44', []],
    [';Weg;99999;54.44', []],
    ['ja;Weg;;', ['strasse']],
    ['x;;99999;', ['plz']],
    ['ja;;;keine Ahnung', ['breite']],
    ['ja;Weg;99999;54.44', ['strasse', 'plz', 'breite']],
  ])('%s', (zeile, erwartet) => {
    const befunde = geschuetzteAnschrift.pruefe(testKontext(haeuser(spalten, zeile)));
    expect(befunde.map((b) => b.spalte)).toEqual(erwartet);
  });

  it('does not repeat what it found', () => {
    const [befund] = geschuetzteAnschrift.pruefe(
      testKontext(haeuser(spalten, 'ja;Stiller Winkel;;')),
    );
    expect(JSON.stringify(befund)).not.toContain('Stiller');
    expect(befund).not.toHaveProperty('wert');
  });
});
