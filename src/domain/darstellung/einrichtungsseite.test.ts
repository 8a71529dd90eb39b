import { describe, expect, it } from 'vitest';
import { ort, PIN, TEST_GEODATEN, testModell } from '../../../tests/hilfe/modell.ts';
import { einrichtungsseite } from './einrichtungsseite.ts';

const tabellen = {
  'nord/einrichtungen.csv':
    'id;name;art;quelle;rollstuhl;rollstuhl_hinweis;wc_rollstuhl;dgs;status;nachfolger_id\n' +
    'haus;Haus;civic.help;L;teilweise;Rampe;nein;ja;aktiv;\nleer;Leer;civic.help;L;;;;;;\n' +
    'weg;Weg;civic.help;L;;;;;beendet;haus\n',
};
const modell = testModell(tabellen, TEST_GEODATEN);
const seite = (id: string, anders = {}) => einrichtungsseite(modell, ort(modell, id, anders));

describe('einrichtungsseite', () => {
  it('names at most two stops, nearest first, and links the position', () => {
    const { haltestellen, geoLink } = seite('haus', PIN);
    expect(haltestellen.map((h) => h.name)).toEqual(['Alte Schmiede']);
    expect(haltestellen[0]?.entfernung_m).toBeLessThan(100);
    expect(geoLink).toBe('geo:54.446,7.043?q=54.446,7.043');
  });

  it('sends nobody to an approximate point: the app is asked for the address instead', () => {
    const strasse = { strasse: 'Lange Straße', hausnummer: '7', ort: 'Kleinstadt' };
    const ungefaehr = { ...PIN, lagegenauigkeit: 'strasse' as const };
    const mit = seite('haus', { ...ungefaehr, ...strasse });
    expect(mit.lageGenau).toBe(false);
    expect(mit.geoLink).toBe('geo:0,0?q=Lange%20Stra%C3%9Fe%207%2C%20Kleinstadt');
    expect(seite('haus', ungefaehr).geoLink).toBeUndefined();
    expect(seite('haus', { ...strasse, adresse_geschuetzt: true }).geoLink).toBeUndefined();
  });

  it('shows no way and no stop for a closed place', () => {
    expect(seite('weg', PIN)).toMatchObject({ haltestellen: [], geoLink: undefined });
  });

  it('names no stop that is far away', () => {
    expect(seite('haus', { ...PIN, breite: 54.6 }).haltestellen).toEqual([]);
  });

  it.each([
    ['a protected place', { ...PIN, adresse_geschuetzt: true }],
    ['a place known by its district only', { ...PIN, lagegenauigkeit: 'ortsteil' as const }],
    ['a place without position', {}],
  ])('has neither stop nor position for %s', (_was, anders) => {
    expect(seite('haus', anders)).toMatchObject({ haltestellen: [], geoLink: undefined });
  });

  it('works in a town without stops', () => {
    const ohne = testModell(tabellen);
    expect(einrichtungsseite(ohne, ort(ohne, 'haus', PIN)).haltestellen).toEqual([]);
  });

  it('says what is known about access, and that nothing is', () => {
    expect(seite('haus').zugaenglich).toEqual([
      { was: 'Rollstuhl', wie: 'teilweise stufenfrei, Rampe' },
      { was: 'Toilette für Rollstuhl', wie: 'nein' },
      { was: 'Deutsche Gebärdensprache', wie: 'ja' },
    ]);
    expect(seite('leer').zugaenglich).toEqual([{ was: 'Rollstuhl', wie: 'nicht bekannt' }]);
  });

  it('leads from a closed place to its successor', () => {
    expect(seite('weg').nachfolger?.id).toBe('haus');
    expect(seite('haus').nachfolger).toBeUndefined();
  });
});
