import { describe, expect, it } from 'vitest';
import { findeGeschuetztes } from './finde-geschuetztes.ts';
import { liesInterneZeilen } from './lies-interne-zeilen.ts';

const OEFFENTLICH: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'einrichtungen/schutz': {
    id: 'schutz',
    adresse_geschuetzt: 'ja',
    telefon: '02999 5520',
    beschreibung: 'Schutz bei Tag und Nacht.',
  },
  'einrichtungen/laden': { id: 'laden', strasse: 'Marktplatz', hausnummer: '3' },
  'angebote/aufnahme': { id: 'aufnahme', einrichtung_id: 'schutz' },
  'angebote/treff': { id: 'treff', einrichtung_id: 'laden' },
};

function finde(text: string, pfad = 'data-intern/einrichtungen.csv') {
  return findeGeschuetztes(liesInterneZeilen([{ pfad, inhalt: text }]).zeilen, (tabelle, id) =>
    [OEFFENTLICH[`${tabelle}/${id}`]].filter((z) => z !== undefined),
  );
}

describe('findeGeschuetztes', () => {
  it('takes address, position, telephone and texts of a protected place', () => {
    const { geschuetztes, befunde } = finde(
      'id;strasse;hausnummer;breite;laenge;telefon;notiz\nschutz;Geheimgasse 7;;54,431177;7,044733;02999 5577;Klingel ohne Namen\n',
    );
    expect(befunde).toEqual([]);
    expect(geschuetztes.anschriften).toEqual([
      { id: 'schutz', strasse: 'Geheimgasse', hausnummer: '7' },
    ]);
    expect(geschuetztes.lagen).toMatchObject([{ id: 'schutz', breite: 54.431177 }]);
    expect(geschuetztes.geheimnisse.map((g) => [g.spalte, g.art])).toEqual([
      ['telefon', 'telefon'],
      ['notiz', 'text'],
    ]);
  });

  it('leaves out common values and what the public row says too', () => {
    const { geschuetztes } = finde(
      'id;name;strasse;hausnummer;plz;ort;art;telefon;beschreibung;sprachen;quelle;quelle_stand;rollstuhl\nschutz;Schutzhaus Kleinstadt;Marktplatz;7;99999;Kleinstadt;shelter.house;+49 2999 5520;SCHUTZ bei Tag und  Nacht;de|uk|tr;Erhebung der Stadt Kleinstadt;2026-07;teilweise\n',
    );
    expect(geschuetztes.geheimnisse).toEqual([]);
  });

  it('of an ordinary place only the note is secret', () => {
    const { geschuetztes, befunde } = finde(
      'id;strasse;hausnummer;telefon;notiz\nladen;marktplatz ;3;02999 5588;Rückruf der Leitung abwarten\n',
    );
    expect(befunde).toEqual([]);
    expect(geschuetztes.anschriften).toEqual([]);
    expect(geschuetztes.geheimnisse.map((g) => g.spalte)).toEqual(['notiz']);
  });

  it('an offer is protected when its place is', () => {
    const { geschuetztes } = finde(
      'id;telefon;notiz\naufnahme;02999 5578;\ntreff;02999 5579;\n',
      'data-intern/angebote.csv',
    );
    expect(geschuetztes.geheimnisse.map((g) => g.id)).toEqual(['aufnahme']);
  });

  it.each([
    ['an unknown id', 'id;notiz\nfehlt;Notiz\n', 'intern-kennung'],
    ['no id', 'id;strasse;hausnummer\n;Geheimgasse;7\n', 'intern-kennung'],
    [
      'a place that only data-intern/ protects',
      'id;adresse_geschuetzt;strasse;hausnummer\nladen;ja;Marktplatz;3\n',
      'intern-nicht-geschuetzt',
    ],
    [
      'an address that data/ does not know, of a place that is not protected',
      'id;strasse;hausnummer\nladen;Geheimgasse;7\n',
      'intern-nicht-geschuetzt',
    ],
    ['a street alone', 'id;strasse\nschutz;Geheimgasse\n', 'intern-anschrift'],
    ['a protected place without address', 'id;notiz\nschutz;Notiz\n', 'intern-anschrift'],
    [
      'half a position',
      'id;strasse;hausnummer;breite\nschutz;Geheimgasse;7;54.43\n',
      'intern-lage',
    ],
    [
      'a filled column that nobody knows',
      'id;strasse;hausnummer;Zimmer\nschutz;Geheimgasse;7;Geheimtür\n',
      'intern-unbekannte-spalte',
    ],
  ])('%s is an error that quotes nothing', (_, text, regel) => {
    const { befunde } = finde(text);
    expect(befunde.map((b) => [b.regel, b.schwere, b.zeile])).toEqual([[regel, 'fehler', 2]]);
    expect(JSON.stringify(befunde)).not.toMatch(/geheim|"wert"/i);
  });

  it('does not show an id that is none', () => {
    const { befunde } = finde('strasse;id;hausnummer\nschutz;Geheimgasse;7\n');
    expect(befunde.map((b) => b.regel)).toEqual(['intern-kennung']);
    expect(JSON.stringify(befunde)).not.toMatch(/geheim/i);
  });

  it('still looks for an address whose place data/ does not protect', () => {
    const { geschuetztes } = finde(
      'id;adresse_geschuetzt;strasse;hausnummer\nladen;ja;Geheimgasse;7\n',
    );
    expect(geschuetztes.anschriften).toHaveLength(1);
  });
});
