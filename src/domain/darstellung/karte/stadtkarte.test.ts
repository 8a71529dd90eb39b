import { describe, expect, it } from 'vitest';
import { TEST_GEODATEN, testModell } from '../../../../tests/hilfe/modell.ts';
import { stadtkarte } from './stadtkarte.ts';

describe('stadtkarte', () => {
  it('shows every Sozialraum as a link, without symbols, names and stops', () => {
    const { bild, titel, flaechenLinks, beweglich, amtlich } = stadtkarte(
      testModell({}, TEST_GEODATEN),
    );
    expect(bild.flaechen.map((f) => f.id)).toEqual(['nord', 'mitte', 'sued']);
    expect(bild.flaechen.some((f) => f.selbst)).toBe(false);
    expect(bild).toMatchObject({ symbole: [], namen: [], haltestellen: '' });
    expect(titel).toBe('Karte von Kleinstadt mit den Sozialräumen');
    expect([flaechenLinks, beweglich, amtlich]).toEqual([true, false, false]);
  });

  it('is an empty drawing of the extent in a town without geometry', () => {
    const { bild, quellen } = stadtkarte(testModell({}));
    expect(bild.flaechen).toEqual([]);
    expect(bild.ausschnitt.west).toBeLessThan(7);
    expect(JSON.stringify(bild)).not.toMatch(/NaN|null/);
    expect(quellen).toEqual([]);
  });
});
