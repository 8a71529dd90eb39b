import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STAND, testModell } from '../../../tests/hilfe/modell.ts';
import { baueModell } from '../inventar/modell.ts';
import { kennzahlenTafel } from './kennzahlen-tafel.ts';

const modell = testModell({
  'merkmale.csv': 'merkmal;bezeichnung;einheit\neinwohner;Menschen;Personen\narmut;Armut;%\n',
  'gebiete.csv':
    'gebiet_id;name;art;sozialraum_id;quelle\nstadt;Kleinstadt;stadt;;A\nnord;Nord;sozialraum;nord;A\n' +
    'bezirk;Bezirk;statistischer_bezirk;nord;A\nsued;Süd;stadtteil;sued;A\n',
  'kennzahlen.csv':
    'gebiet_id;merkmal;jahr;wert;einheit;genauigkeit;quelle\n' +
    'bezirk;einwohner;2018;6333;Personen;exakt;A\nbezirk;einwohner;2023;4502;Personen;exakt;A\nbezirk;armut;2024;12,5;Prozent;exakt;A\nbezirk;armut;2025;3;Stufe 1 bis 5;exakt;A\n' +
    'nord;armut;;31,55;%;ungefaehr;A\nnord;armut;2022;40;%;exakt;A\n' +
    'stadt;einwohner;2024;24120;Personen;exakt;A\nsued;einwohner;2020;1234567,891;Personen;exakt;A\n',
});
const tafel = (id: string) =>
  kennzahlenTafel(modell, id).map((z) => [
    z.gebiet.gebiet_id,
    z.kennzahl.jahr,
    z.zahl,
    z.stellvertretend,
  ]);

describe('kennzahlenTafel', () => {
  it('shows the own figures first, then the marked stand-ins, figure by figure, newest first, undated last', () => {
    expect(tafel('nord')).toEqual([
      ['nord', 2022, '40 %', false],
      ['nord', undefined, '31,55 %', false],
      ['bezirk', 2023, '4.502', true],
      ['bezirk', 2018, '6.333', true],
      ['bezirk', 2025, '3 (Stufe 1 bis 5)', true],
      ['bezirk', 2024, '12,5 %', true],
    ]);
  });

  it('marks an area of another kind as a stand-in even when it bears the name', () => {
    expect(tafel('sued')).toEqual([['sued', 2020, '1.234.567,89', true]]);
  });

  it('never lends the figures of the town or of a neighbour', () => {
    expect(tafel('mitte')).toEqual([]);
    expect(tafel('nord').some(([gebiet]) => gebiet === 'stadt' || gebiet === 'sued')).toBe(false);
  });

  it('shows every figure of its areas once and as it stands, never a sum or a mean', () => {
    const zahl = fc.record({
      gebiet_id: fc.constantFrom('nord', 'bezirk', 'stadt', 'sued'),
      jahr: fc.option(fc.integer({ min: 1990, max: 2026 }), { nil: undefined }),
      wert: fc.integer({ min: -10_000_000, max: 10_000_000 }).map((n) => n / 100),
    });
    const vorlage = modell.saetze.kennzahlen[0];
    if (vorlage === undefined) throw new Error('no figure');
    fc.assert(
      fc.property(fc.array(zahl, { maxLength: 20 }), (zahlen) => {
        const kennzahlen = zahlen.map((z) => ({ ...vorlage, ...z }));
        const neu = baueModell(
          modell.stadt,
          { ...modell.saetze, kennzahlen },
          modell.geodaten,
          STAND,
        );
        const zeilen = kennzahlenTafel(neu, 'nord');
        const eigene = kennzahlen.filter((k) => ['nord', 'bezirk'].includes(k.gebiet_id));
        expect(new Set(zeilen.map((z) => z.kennzahl))).toEqual(new Set(eigene));
        expect(zeilen).toHaveLength(eigene.length);
        for (const z of zeilen) {
          expect(z.gebiet.gebiet_id).toBe(z.kennzahl.gebiet_id);
          expect(z.stellvertretend).toBe(z.kennzahl.gebiet_id !== 'nord');
          expect(Number(z.zahl.replaceAll('.', '').replace(',', '.'))).toBe(z.kennzahl.wert);
        }
        const folge = zeilen.map((z) => [Number(z.stellvertretend), -(z.kennzahl.jahr ?? 0)]);
        expect(folge).toEqual(folge.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
      }),
    );
  });
});
