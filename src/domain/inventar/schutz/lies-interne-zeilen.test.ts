import { describe, expect, it } from 'vitest';
import { liesInterneZeilen } from './lies-interne-zeilen.ts';

const lies = (inhalt: string | Uint8Array, pfad = 'data-intern/einrichtungen.csv') =>
  liesInterneZeilen([{ pfad, inhalt }]);
const utf16 = (text: string) => new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);

describe('liesInterneZeilen', () => {
  it.each([
    ['an empty file', '', 'tabelle-leer'],
    ['UTF-16', utf16('id;strasse\nhaus;Geheimgasse 7\n'), 'datei-utf-16'],
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'datei-ist-keine-csv'],
    ['a table without header', 'haus;Geheimgasse;7\nanderes;Geheimweg;8\n', 'intern-kopf'],
    ['a row with a cell too many', 'id;strasse\nhaus;Geheim;gasse 7\n', 'zu-viele-zellen'],
    ['broken umlauts', 'id;strasse;hausnummer\nhaus;GeheimgÃ¤sschen;7\n', 'umlaute-zerstoert'],
  ])('refuses %s without quoting it', (_, inhalt, regel) => {
    const { befunde } = lies(inhalt);
    expect(befunde.map((b) => [b.regel, b.schwere])).toContainEqual([regel, 'fehler']);
    expect(JSON.stringify(befunde)).not.toMatch(/geheim|gasse/i);
  });

  it('does not mind case, blanks and umlauts of headers', () => {
    const { zeilen, befunde } = lies(' ID ;Straße;HAUS NUMMER;Notiz\nhaus;Weg;7;x\n');
    expect(befunde).toEqual([]);
    expect(zeilen).toEqual([
      {
        datei: 'data-intern/einrichtungen.csv',
        zeile: 2,
        tabelle: 'einrichtungen',
        id: 'haus',
        zellen: { id: 'haus', strasse: 'Weg', hausnummer: '7', notiz: 'x' },
        unbekannt: [],
      },
    ]);
  });

  it('names filled columns that nobody knows by their letter', () => {
    const { zeilen } = lies('id;Strasse;Hausnr\nhaus;Weg;7\nanderes;Weg;\n');
    expect(zeilen.map((z) => z.unbekannt)).toEqual([['C'], []]);
  });

  it('reads every table by its name, and anything else as places', () => {
    const text = 'id;notiz\nhaus;x\n';
    expect(lies(text, 'data-intern/nord/angebote.csv').zeilen[0]?.tabelle).toBe('angebote');
    expect(lies(text, 'data-intern/schutzhaeuser.csv').zeilen[0]?.tabelle).toBe('einrichtungen');
    expect(lies('merkmal_id\nx\n', 'data-intern/kennzahlen.csv').befunde).toEqual([]);
  });
});
