import { describe, expect, it } from 'vitest';
import { angebote, finde, haeuser } from '../../../../tests/hilfe/inventar.ts';
import { datenImRahmen } from './daten-im-rahmen.ts';

describe('daten-im-rahmen', () => {
  it.each([
    ['2026-11-20', []],
    ['2026-11-21', [[2, 'quelle_stand', 'fehler']]],
    ['2026-12', [[2, 'quelle_stand', 'fehler']]],
    ['2026-11', []],
    ['2026', []],
    ['2027', [[2, 'quelle_stand', 'fehler']]],
    ['1990', []],
    ['1989-12', [[2, 'quelle_stand', 'fehler']]],
    ['', []],
  ])('a source of %s', (stand, erwartet) => {
    expect(finde(datenImRahmen, haeuser('quelle_stand', stand))).toEqual(erwartet);
  });

  it.each([
    ['2026-05-01;2026-04-30', 1],
    ['2026-05;2026-05-01', 0],
    ['2026-05;2026', 0],
    ['2026;2025-12', 1],
    ['2027-01;', 0],
    [';2024', 0],
  ])('from %s', (zeile, anzahl) => {
    expect(finde(datenImRahmen, angebote('beginn;ende', zeile))).toHaveLength(anzahl);
  });

  it('lets a figure rest on an old census, but not on a future one', () => {
    const kopf = 'gebiet_id;merkmal;wert;einheit;genauigkeit;quelle;quelle_stand\n';
    const mit = (stand: string) => ({
      'kennzahlen.csv': `${kopf}stadt;einwohner;100;Personen;exakt;Zensus;${stand}\n`,
    });
    expect(finde(datenImRahmen, mit('1987'))).toEqual([]);
    expect(finde(datenImRahmen, mit('2087'))).toHaveLength(1);
  });
});
