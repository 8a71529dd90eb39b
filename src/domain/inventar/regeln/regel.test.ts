import { describe, expect, it } from 'vitest';
import { angebote, haeuser, testKontext } from '../../../../tests/hilfe/inventar.ts';
import { melde, zeilenAus } from './regel.ts';

describe('regel', () => {
  const roh = { id: 'haus-1', strasse: 'Weg', leer: '' };

  it('quotes the raw cell and the id', () => {
    expect(
      melde({ datei: 'a.csv', zeile: 3, roh }, 'r', 'fehler', 'strasse', 'S.', 'Allee'),
    ).toEqual({
      schwere: 'fehler',
      regel: 'r',
      datei: 'a.csv',
      zeile: 3,
      spalte: 'strasse',
      wert: 'Weg',
      satz: 'S.',
      vorschlag: 'Allee',
      id: 'haus-1',
    });
  });

  it('leaves out what there is not', () => {
    const befund = melde(
      { datei: 'a.csv', zeile: 3, roh: { leer: '' } },
      'r',
      'hinweis',
      'leer',
      'S.',
    );
    expect(Object.keys(befund).toSorted()).toEqual([
      'datei',
      'regel',
      'satz',
      'schwere',
      'spalte',
      'zeile',
    ]);
  });

  it('keeps quiet about the place of a protected row', () => {
    const befund = melde(
      { datei: 'a.csv', zeile: 3, roh: { ...roh, adresse_geschuetzt: 'ja' } },
      'r',
      'fehler',
      'strasse',
      'S.',
    );
    expect(befund).not.toHaveProperty('wert');
  });

  it('joins the rows of tables in the order asked for', () => {
    const { zeilen } = testKontext({ ...haeuser('x', ''), ...angebote('x', '') });
    expect(zeilenAus(zeilen, 'angebote', 'einrichtungen').map((z) => z.tabelle)).toEqual([
      'angebote',
      'einrichtungen',
    ]);
  });
});
