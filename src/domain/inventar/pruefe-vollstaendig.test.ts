import { describe, expect, it } from 'vitest';
import { haeuser, type Tabellen, testKontext, testStadt } from '../../../tests/hilfe/inventar.ts';
import { pruefeVollstaendig } from './pruefe-vollstaendig.ts';

const ALLES: Tabellen = {
  'taxonomie/felder.csv': 'feld_id;bezeichnung;kurz;gruppe;buchstabe\ncivic;Rat;Rat;auskommen;R\n',
  'taxonomie/arten.csv':
    'art_id;feld_id;bezeichnung\ncivic.help;civic;Hilfe\ncivic.family_office;civic;Büro\n',
  'soforthilfe.csv': 'id;name;telefon;fuer;rang;quelle\nnotruf;Notruf;112;Not;1;Liste\n',
  'mitte/einrichtungen.csv': 'id;name;art;quelle\n',
  'sued/einrichtungen.csv': 'id;name;art;quelle\n',
  ...haeuser('hinweis', ''),
};

const pruefe = (tabellen: Tabellen, abgelehnt = 0, wurzel = 'data') =>
  pruefeVollstaendig(
    testKontext(tabellen).zeilen,
    abgelehnt,
    testStadt(),
    wurzel,
    Object.keys(tabellen),
  ).map((b) => [b.schwere, b.regel, b.datei]);

const ohne = (...pfade: readonly string[]): Tabellen =>
  Object.fromEntries(Object.entries(ALLES).filter(([pfad]) => !pfade.includes(pfad)));

describe('pruefeVollstaendig', () => {
  it('finds nothing missing in a whole inventory, however its files are written', () => {
    expect(pruefe(ALLES)).toEqual([]);
    const gross = Object.entries(ALLES).map(([pfad, text]) => [
      pfad.replace('einrichtungen.csv', 'Einrichtungen.CSV'),
      text,
    ]);
    expect(pruefe(Object.fromEntries(gross) as Tabellen)).toEqual([]);
  });

  it('refuses a site with nothing on it, and says everything that is missing', () => {
    expect(pruefe({})).toEqual([
      ['fehler', 'bestand-leer', 'data/inventar'],
      ['fehler', 'bestand-leer', 'data/taxonomie/felder.csv'],
      ['fehler', 'bestand-leer', 'data/taxonomie/arten.csv'],
      ['hinweis', 'datei-fehlt', 'data/soforthilfe.csv'],
      ['hinweis', 'datei-fehlt', 'data/inventar/nord/einrichtungen.csv'],
      ['hinweis', 'datei-fehlt', 'data/inventar/mitte/einrichtungen.csv'],
      ['hinweis', 'datei-fehlt', 'data/inventar/sued/einrichtungen.csv'],
    ]);
  });

  it('refuses tables that have a header only', () => {
    const leer = { ...ALLES, 'nord/einrichtungen.csv': 'id;name;art;quelle\n' };
    expect(pruefe(leer)).toEqual([['fehler', 'bestand-leer', 'data/inventar']]);
    // Its only row was refused and has a finding of its own.
    expect(pruefe(leer, 1)).toEqual([]);
  });

  it.each([
    ['soforthilfe.csv', 'data/soforthilfe.csv'],
    ['sued/einrichtungen.csv', 'data/inventar/sued/einrichtungen.csv'],
  ])('only mentions a missing %s', (pfad, datei) => {
    expect(pruefe(ohne(pfad))).toEqual([['hinweis', 'datei-fehlt', datei]]);
  });

  it('refuses a kind of office that arten.csv does not know', () => {
    const tabellen = {
      ...ALLES,
      'taxonomie/arten.csv':
        'art_id;feld_id;bezeichnung\ncivic.help;civic;Hilfe\ncivic.family_offices;civic;Büro\n',
    };
    expect(pruefe(tabellen)).toEqual([['fehler', 'praesenz-art', 'data/stadt.json']]);
    const { zeilen } = testKontext(tabellen);
    const [befund] = pruefeVollstaendig(zeilen, 0, testStadt(), 'data', Object.keys(tabellen));
    expect(befund).toMatchObject({
      spalte: 'praesenz.art',
      wert: 'civic.family_office',
      vorschlag: 'civic.family_offices',
    });
  });

  it('names files of the working folder without a stroke in front', () => {
    expect(pruefe(ohne('soforthilfe.csv'), 0, '')).toEqual([
      ['hinweis', 'datei-fehlt', 'soforthilfe.csv'],
    ]);
  });
});
