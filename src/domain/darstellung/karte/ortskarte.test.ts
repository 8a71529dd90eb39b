import { describe, expect, it } from 'vitest';
import { ort, PIN, TEST_GEODATEN, testModell } from '../../../../tests/hilfe/modell.ts';
import type { Einrichtung } from '../../inventar/typen.ts';
import { ortskarte } from './ortskarte.ts';

const tabellen = { 'nord/einrichtungen.csv': 'id;name;art;quelle\nhaus;Haus;civic.help;L\n' };
const modell = testModell(tabellen, TEST_GEODATEN);
const karte = (anders: Partial<Einrichtung>, m = modell) => ortskarte(m, ort(m, 'haus', anders));

describe('ortskarte', () => {
  it('shows one place in the middle, about a kilometre high, with its link to the address', () => {
    const { bild, titel, zaehlung, quellen } = karte({ ...PIN, lagequelle: 'Adressliste' }) ?? {};
    expect(bild?.symbole.map((s) => [s.id, s.href, s.x, s.y])).toEqual([
      ['haus', '#anschrift', 300, 200],
    ]);
    const hoch = ((bild?.ausschnitt.nord ?? 0) - (bild?.ausschnitt.sued ?? 0)) * 111_195;
    expect(Math.round(hoch / 100)).toBe(11);
    expect([titel, zaehlung]).toEqual(['Karte: Haus', 'Lage auf das Haus genau.']);
    expect(quellen).toEqual([
      'Lage: Adressliste',
      'Erfundene Karte von Kleinstadt (2026), CC0 1.0',
    ]);
  });

  it.each([
    ['a protected place', { ...PIN, adresse_geschuetzt: true }],
    ['a closed place', { ...PIN, status: 'beendet' }],
    ['a place known by its district', { ...PIN, lagegenauigkeit: 'ortsteil' }],
    ['a place without position', {}],
  ] as const)('draws nothing for %s', (_was, anders) => {
    expect(karte(anders)).toBeUndefined();
  });

  it('says how uncertain a position by street is, also when that was never measured', () => {
    const anders = { ...PIN, lagegenauigkeit: 'strasse' } as const;
    expect(karte(anders)?.zaehlung).toBe(
      'Lage nur ungefähr: Der Ort liegt wahrscheinlich im Kreis von 250 m um das Zeichen.',
    );
    const ohne = testModell(tabellen);
    expect(karte(anders, ohne)?.zaehlung).toBe('Lage nur ungefähr.');
  });
});
