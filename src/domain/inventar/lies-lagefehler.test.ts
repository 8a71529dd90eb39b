import { describe, expect, it } from 'vitest';
import { liesLagefehler } from './lies-lagefehler.ts';

describe('liesLagefehler', () => {
  it('reads the radius in metres', () => {
    expect(liesLagefehler('{"radius_strasse_m": 250, "anzahl": 5}', 'l.json')).toEqual({
      radius_strasse_m: 250,
      befunde: [],
    });
  });

  it.each([
    ['{"radius_strasse_m": "250"}', '250'],
    ['{"radius_strasse_m": 0}', '0'],
    ['{"radius_strasse_m": -5}', '-5'],
    ['{"radius_strasse_m": 1e9}', '1000000000'],
    ['{"radius_strasse_m": null}', 'null'],
    ['{}', undefined],
    ['null', undefined],
    ['[250]', undefined],
    ['{', undefined],
    ['', undefined],
  ])('refuses %s', (text, wert) => {
    const { radius_strasse_m, befunde } = liesLagefehler(text, 'l.json');
    expect(radius_strasse_m).toBeUndefined();
    expect(befunde).toMatchObject([
      { schwere: 'fehler', regel: 'lagefehler', datei: 'l.json', spalte: 'radius_strasse_m' },
    ]);
    expect(befunde[0]?.wert).toBe(wert);
  });
});
