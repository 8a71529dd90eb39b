import { describe, expect, it } from 'vitest';
import { testUmgebung } from '../../../tests/hilfe/inventar.ts';
import { leseInventar } from './lese-inventar.ts';

const lese = (dateien: Readonly<Record<string, string>>) =>
  leseInventar(
    Object.entries(dateien).map(([pfad, inhalt]) => ({ pfad, inhalt })),
    testUmgebung(),
  );
const GRUND = {
  'data/taxonomie/felder.csv':
    'feld_id;bezeichnung;kurz;gruppe;buchstabe\ncivic;Rat;Rat;auskommen;R\n',
  'data/taxonomie/arten.csv': 'art_id;feld_id;bezeichnung\ncivic.help;civic;Hilfe\n',
  'data/traeger.csv': 'id;name;quelle\nbuergerverein;Verein;Liste\n',
};
const KOPF = 'id;name;art;quelle;quelle_stand;traeger_id;breite;laenge;lagegenauigkeit;lagequelle';

describe('leseInventar', () => {
  it('gives three breaks at once, each with file, row and column', () => {
    const { befunde } = lese({
      ...GRUND,
      'data/inventar/nord/einrichtungen.csv': `${KOPF}\nhaus-1;Haus;civic.help;Liste;2026;;54.44o;7.04;hausnummer;Karte\n`,
      'data/inventar/sued/einrichtungen.csv': `${KOPF}\nhaus-2;Hof;civic.help;Liste;2026;burgerverein;;;;\nhaus-1;Garten;civic.help;Liste;2026;;;;;\n`,
    });
    expect(befunde.map((b) => [b.schwere, b.regel, b.datei, b.zeile, b.spalte, b.wert])).toEqual([
      ['fehler', 'zahl', 'data/inventar/nord/einrichtungen.csv', 2, 'breite', '54.44o'],
      [
        'fehler',
        'verweise',
        'data/inventar/sued/einrichtungen.csv',
        2,
        'traeger_id',
        'burgerverein',
      ],
      ['fehler', 'eindeutige-id', 'data/inventar/sued/einrichtungen.csv', 3, 'id', 'haus-1'],
    ]);
  });

  it('reports a rejected row once: who points to it is not wrong too', () => {
    const { befunde, gelesen, abgelehnt } = lese({
      ...GRUND,
      'data/inventar/nord/einrichtungen.csv': 'id;name;art;quelle\nhaus-1;;civic.help;Liste\n',
      'data/inventar/nord/angebote.csv':
        'id;einrichtung_id;titel;art;quelle;quelle_stand\ntreff-1;haus-1;Treff;civic.help;Liste;2026\n',
    });
    expect(befunde.map((b) => b.regel)).toEqual(['pflicht']);
    expect([gelesen, abgelehnt]).toEqual([4, 1]);
  });

  it.each([
    ['data/inventar/nord/einrichtungen.csv', undefined],
    ['data/inventar/stadtweit/einrichtungen.csv', undefined],
    ['data/inventar/teil-2/sued/einrichtungen.csv', undefined],
    ['data/inventar/süd/einrichtungen.csv', 'sued'],
    ['data/inventar/einrichtungen.csv', ''],
    ['einrichtungen.csv', ''],
  ])('the folder of %s', (pfad, vorschlag) => {
    const { befunde } = lese({
      ...GRUND,
      [pfad]: 'id;name;art;quelle;quelle_stand\nhaus-1;Haus;civic.help;Liste;2026\n',
    });
    const ordner = befunde.filter((b) => b.regel === 'ordner');
    expect(ordner).toHaveLength(vorschlag === undefined ? 0 : 1);
    if (vorschlag !== undefined) expect(ordner[0]?.vorschlag ?? '').toBe(vorschlag);
  });

  it('names files that it does not read', () => {
    const { befunde } = lese({ 'data/einrichtungen (2).csv': 'id\n' });
    expect(befunde).toMatchObject([
      { schwere: 'hinweis', regel: 'unbekannte-datei', datei: 'data/einrichtungen (2).csv' },
    ]);
  });

  it('puts errors first, then files and rows in order', () => {
    const { befunde } = lese({
      'data/traeger.csv': 'id;name;quelle;farbe\nbb;B;Liste;\naaa;A;;\n',
      'data/soforthilfe.csv': 'id;name;telefon;fuer;rang;quelle\nnotruf;Notruf;keine;Not;1;Liste\n',
    });
    expect(befunde.map((b) => [b.schwere, b.datei, b.zeile])).toEqual([
      ['fehler', 'data/soforthilfe.csv', 2],
      ['fehler', 'data/traeger.csv', 2],
      ['fehler', 'data/traeger.csv', 3],
      ['hinweis', 'data/traeger.csv', 1],
    ]);
  });

  it('reads nothing without complaint', () => {
    expect(lese({})).toMatchObject({ befunde: [], gelesen: 0, abgelehnt: 0 });
  });

  it('knows a table by its name in any case', () => {
    const { befunde, zeilen } = lese({
      ...GRUND,
      'data/inventar/nord/Einrichtungen.CSV':
        'id;name;art;quelle;quelle_stand\nhaus-1;Haus;civic.help;Liste;2026\n',
    });
    expect(befunde).toEqual([]);
    expect(zeilen.einrichtungen.map((z) => z.satz.id)).toEqual(['haus-1']);
  });

  it('still checks every cell when there is no town to compare with', () => {
    const text = `${KOPF}\nhaus-1;Haus;civic.nix;Liste;gestern;;;;;\n`;
    const { befunde, gelesen } = leseInventar(
      [{ pfad: 'data/inventar/nirgends/einrichtungen.csv', inhalt: text }],
      undefined,
    );
    expect(befunde.map((b) => [b.regel, b.zeile, b.spalte])).toEqual([
      ['datum', 2, 'quelle_stand'],
    ]);
    expect(gelesen).toBe(1);
  });
});
