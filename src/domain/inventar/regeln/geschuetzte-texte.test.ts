import { describe, expect, it } from 'vitest';
import { finde, haeuser, testKontext } from '../../../../tests/hilfe/inventar.ts';
import { geschuetzteTexte } from './geschuetzte-texte.ts';

const spalten = 'adresse_geschuetzt;beschreibung';

describe('geschuetzte-texte', () => {
  it.each([
    'Wir sind in der Verborgenen Straße 7.',
    'Verborgenstr. 12a',
    'VERBORGENWEG Nr. 3',
    'https://example.org/karte?ort=Verborgengasse%25207',
    'https://example.org/7-verborgengasse',
    'Am Verborgenplatz, Hausnummer 4',
    'Post an 99997 Kleinstadt',
    'Hof: Verborgenhof 2, Hinterhaus',
  ])('refuses "%s" and does not repeat it', (text) => {
    const kontext = testKontext(haeuser(spalten, `ja;"${text}"`));
    const befunde = geschuetzteTexte.pruefe(kontext);
    expect(befunde.map((b) => [b.spalte, b.schwere])).toEqual([['beschreibung', 'fehler']]);
    expect(JSON.stringify(befunde)).not.toMatch(/verborgen|99997/i);
    expect(finde(geschuetzteTexte, haeuser(spalten, `nein;"${text}"`))).toEqual([]);
  });

  it.each([
    '2014 gab es Platz für 10 Frauen und 16 Kinder.',
    'Weg zur Aufnahme: Hilfetelefon 116 016, rund um die Uhr.',
    'Westfalenpost, Artikel 10077540',
    'Telefon 02999 12345 Montag bis Freitag',
    'Der Ort ist geheim, 24/7 erreichbar.',
  ])('lets "%s" stand', (text) => {
    expect(finde(geschuetzteTexte, haeuser(spalten, `ja;"${text}"`))).toEqual([]);
  });

  it('reads the offers of a protected place too', () => {
    const tabellen = {
      ...haeuser('adresse_geschuetzt', 'ja', 'nein'),
      'nord/angebote.csv':
        'id;einrichtung_id;titel;art;quelle;kurztext;wo\neins;haus-1;Treff;civic.help;Liste;Nebenweg 2;\nzwei;haus-2;Treff;civic.help;Liste;Nebenweg 2;\ndrei;haus-1;Treff;civic.help;Liste;;hinten\n',
    };
    expect(finde(geschuetzteTexte, tabellen)).toEqual([
      [2, 'kurztext', 'fehler'],
      [4, 'wo', 'fehler'],
    ]);
  });

  it('refuses a filled column that nobody knows, and says nothing of its value', () => {
    const kontext = testKontext(haeuser('adresse_geschuetzt;lage', 'ja;hinten', 'ja;', ';vorn'));
    const befunde = geschuetzteTexte.pruefe(kontext);
    expect(befunde.map((b) => [b.zeile, b.spalte, b.wert])).toEqual([[2, 'lage', undefined]]);
  });

  it('leaves the cells of an address to geschuetzte-anschrift', () => {
    const tabellen = haeuser('adresse_geschuetzt;strasse;hausnummer', 'ja;Verborgenweg 7;7');
    expect(finde(geschuetzteTexte, tabellen)).toEqual([]);
  });
});
