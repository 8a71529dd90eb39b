import { describe, expect, it } from 'vitest';
import { angebote, finde, haeuser, testKontext } from '../../../../tests/hilfe/inventar.ts';
import { verweise } from './verweise.ts';

describe('verweise', () => {
  const basis = {
    'felder.csv': 'feld_id;bezeichnung;kurz;gruppe;buchstabe\ncivic;Rat;Rat;auskommen;R\n',
    'arten.csv': 'art_id;feld_id;bezeichnung\ncivic.help;civic;Hilfe\n',
    'traeger.csv': 'id;name;quelle\nbuergerverein;Verein;Liste\n',
  };

  it('finds nothing where every id exists', () => {
    const tabellen = {
      ...basis,
      ...haeuser('traeger_id', 'buergerverein'),
      ...angebote('weitere_sozialraeume', 'mitte|sued'),
    };
    expect(finde(verweise, tabellen)).toEqual([]);
  });

  it('suggests the nearest id', () => {
    const befunde = verweise.pruefe(
      testKontext({ ...basis, ...haeuser('traeger_id', 'burgerverein') }),
    );
    expect(befunde).toHaveLength(1);
    expect(befunde[0]).toMatchObject({
      zeile: 2,
      spalte: 'traeger_id',
      wert: 'burgerverein',
      vorschlag: 'buergerverein',
    });
  });

  it('reports each unknown value of a list', () => {
    const tabellen = {
      ...basis,
      ...haeuser('x', ''),
      ...angebote('weitere_sozialraeume', 'mitte|west|stadtweit'),
    };
    expect(finde(verweise, tabellen)).toHaveLength(2);
  });

  it('does not report a target a second time that was rejected', () => {
    const abgelehnt = new Map([['einrichtungen' as const, ['haus-1', '']]]);
    const tabellen = { ...basis, ...angebote('x', '') };
    expect(finde(verweise, tabellen)).toHaveLength(1);
    expect(finde(verweise, tabellen, { abgelehnt })).toEqual([]);
  });

  it('never suggests nothing', () => {
    const abgelehnt = new Map([['traeger' as const, ['']]]);
    const kontext = testKontext(
      { ...basis, 'traeger.csv': 'id;name;quelle\n', ...haeuser('traeger_id', 'x') },
      { abgelehnt },
    );
    expect(verweise.pruefe(kontext)[0]).not.toHaveProperty('vorschlag');
  });
});
