import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTabelle } from '../tabelle/parse-tabelle.ts';
import { liesSaetze } from './lies-saetze.ts';

const KOPF = 'id;name;art;quelle';
const lies = (...zeilen: readonly string[]) =>
  liesSaetze(
    parseTabelle([...zeilen, ''].join('\n'), 'nord/einrichtungen.csv'),
    'einrichtungen',
    'nord',
  );
const orte = (lesung: ReturnType<typeof lies>) =>
  lesung.befunde.map((b) => [b.regel, b.zeile, b.spalte]);

describe('liesSaetze', () => {
  it('reads a row with its folder, unknown as undefined, lists never undefined', () => {
    const { zeilen, befunde, gelesen, abgelehnt } = lies(
      `${KOPF};telefon;breite`,
      'haus-1;Haus;civic.help;Liste;;',
    );
    expect(befunde).toEqual([]);
    expect([gelesen, abgelehnt]).toEqual([1, 0]);
    expect(zeilen[0]?.satz).toMatchObject({
      id: 'haus-1',
      art: ['civic.help'],
      telefon: [],
      breite: undefined,
      sprachen: [],
      sozialraum_id: 'nord',
    });
    expect(zeilen[0]).toMatchObject({
      zeile: 2,
      datei: 'nord/einrichtungen.csv',
      tabelle: 'einrichtungen',
    });
  });

  it('never reads internal and unknown columns into a record', () => {
    const { zeilen } = lies(`${KOPF};notiz;farbe`, 'haus-1;Haus;civic.help;Liste;geheim;blau');
    expect(JSON.stringify(zeilen[0]?.satz)).not.toMatch(/geheim|blau|notiz|farbe/);
  });

  it('splits lists, trims, and drops empty and repeated values', () => {
    const { zeilen } = lies(KOPF, 'haus-1;Haus; civic.help | money.debt||civic.help;Liste');
    expect(zeilen[0]?.satz.art).toEqual(['civic.help', 'money.debt']);
  });

  it.each([
    ['haus-1;;civic.help;Liste', 'name'],
    ['haus-1;Haus;;Liste', 'art'],
    ['haus-1;Haus;civic.help; | ', 'quelle'],
    [';Haus;civic.help;Liste', 'id'],
  ])('rejects and counts a row without a required value: %s', (zeile, spalte) => {
    const lesung = lies(KOPF, zeile, 'haus-2;Haus;civic.help;Liste');
    expect(orte(lesung)).toEqual([['pflicht', 2, spalte]]);
    expect([lesung.gelesen, lesung.abgelehnt]).toEqual([1, 1]);
    expect(lesung.abgelehnteSchluessel).toHaveLength(1);
  });

  it('keeps a row with an unreadable optional cell, so that all its faults come out at once', () => {
    const lesung = lies(`${KOPF};breite;telefon`, 'haus-1;Haus;civic.help;Liste;54.x;12');
    expect(orte(lesung)).toEqual([
      ['zahl', 2, 'breite'],
      ['telefon', 2, 'telefon'],
    ]);
    expect(lesung.zeilen[0]?.satz).toMatchObject({ breite: undefined, telefon: [] });
  });

  it('reports a missing column once, not for every row', () => {
    const lesung = lies('id;name;art', 'haus-1;Haus;civic.help', 'haus-2;Haus;civic.help');
    expect(orte(lesung)).toEqual([['fehlende-spalte', 1, 'quelle']]);
    expect([lesung.gelesen, lesung.abgelehnt]).toEqual([0, 2]);
  });

  it('counts rows as a spreadsheet does, past blank rows and line breaks in cells', () => {
    const lesung = lies(
      KOPF,
      'haus-1;"Haus\nmit Umbruch";civic.help;Liste',
      '',
      'haus-2;;civic.help;Liste',
    );
    expect(orte(lesung)).toEqual([['pflicht', 4, 'name']]);
  });

  it('does not read the place of a protected row, and no finding quotes it', () => {
    const lesung = lies(
      `${KOPF};adresse_geschuetzt;strasse;plz;breite`,
      'haus-1;Haus;civic.help;Liste;ja;Stiller\u00a0Winkel;1234;54.x',
      'haus-2;Haus;civic.help;Liste;weiß nicht;#NAME?;1234;54.x',
    );
    expect(JSON.stringify(lesung.befunde)).not.toMatch(/Stiller|1234|54\.x|#NAME/);
    for (const { satz } of lesung.zeilen)
      expect([satz.strasse, satz.plz, satz.breite]).toEqual([undefined, undefined, undefined]);
    expect(lesung.befunde.map((b) => b.regel)).toContain('ja-nein');
  });

  it('loses no row, whatever stands in the cells', () => {
    const zelle = fc.string({ maxLength: 8 }).map((s) => `"${s.replaceAll('"', '""')}"`);
    const zeile = fc
      .array(zelle, { minLength: 3, maxLength: 3 })
      .map((z) => ['x1', ...z].join(';'));
    fc.assert(
      fc.property(fc.array(zeile, { maxLength: 8 }), (zeilen) => {
        const { gelesen, abgelehnt, zeilen: saetze } = lies(KOPF, ...zeilen);
        expect(gelesen + abgelehnt).toBe(zeilen.length);
        expect(saetze).toHaveLength(gelesen);
      }),
    );
  });
});
