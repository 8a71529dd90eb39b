import { describe, expect, it } from 'vitest';
import { finde, haeuser, testKontext } from '../../../../tests/hilfe/inventar.ts';
import { geschuetzteSpuren } from './geschuetzte-spuren.ts';

describe('geschuetzte-spuren', () => {
  const geschuetzt = [{ id: 'schutz', strasse: 'Stiller Winkel', hausnummer: '7' }];
  it.each([
    ['Stiller Winkel;7;', ['strasse']],
    ['Stiller Winkel;71;', []],
    [';;Im Stillen Winkel wohnt niemand.', []],
    [';;Umzug in den Stiller-Winkel 7, 99999 Kleinstadt', ['hinweis']],
  ])('%s', (zeile, erwartet) => {
    const kontext = testKontext(haeuser('strasse;hausnummer;hinweis', zeile), { geschuetzt });
    const befunde = geschuetzteSpuren.pruefe(kontext);
    expect(befunde.map((b) => b.spalte)).toEqual(erwartet);
    expect(befunde.every((b) => b.wert === undefined)).toBe(true);
  });

  it('reads every table and also unknown columns', () => {
    const tabellen = {
      'traeger.csv': 'id;name;quelle;wo\nverein;Verein;Liste;Stiller Winkel Nr. 7\n',
    };
    expect(finde(geschuetzteSpuren, tabellen, { geschuetzt })).toEqual([[2, 'wo', 'fehler']]);
  });

  it('knows nothing without data-intern/', () => {
    expect(finde(geschuetzteSpuren, haeuser('strasse;hausnummer', 'Stiller Winkel;7'))).toEqual([]);
  });
});
