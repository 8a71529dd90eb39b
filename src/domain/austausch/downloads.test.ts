import { describe, expect, it } from 'vitest';
import {
  mitOrten,
  ort,
  PIN,
  STAND,
  TEST_GEODATEN,
  testModell,
} from '../../../tests/hilfe/modell.ts';
import { gibDatenzeilen } from '../tabelle/gib-datenzeilen.ts';
import { parseTabelle } from '../tabelle/parse-tabelle.ts';
import { SPALTEN, TABELLEN } from '../inventar/spalten/tabellen.ts';
import type { Modell } from '../inventar/modell.ts';
import { downloads } from './downloads.ts';

const modell = testModell(
  {
    'nord/einrichtungen.csv':
      'id;name;art;quelle;strasse;hausnummer;plz;ort;telefon;notiz\nhaus;Haus;civic.help;L;Geheimgasse;77;99999;Kleinstadt;02999 5501;KANARIE\n',
    'nord/angebote.csv': 'id;einrichtung_id;titel;art;quelle\nrat;haus;=Rat;civic.help;L\n',
  },
  TEST_GEODATEN,
);
const inhalt = (datei: string, m: Modell = modell) =>
  downloads(m)
    .find((d) => d.datei === datei)
    ?.inhalt() ?? '';
const zeilen = (datei: string) => gibDatenzeilen(parseTabelle(inhalt(datei), datei));

describe('downloads', () => {
  it('offers every table twice, and three more files, each under its own name and title', () => {
    const dateien = downloads(modell);
    const namen = TABELLEN.flatMap((t) => [`${t}.csv`, `${t}_excel.csv`]);
    expect(dateien.map((d) => d.datei)).toEqual([
      ...namen,
      'einrichtungen.geojson',
      'sozialraeume.geojson',
      'stand.json',
    ]);
    expect(new Set(dateien.map((d) => d.titel)).size).toBe(dateien.length);
  });

  it.each(TABELLEN)(
    'writes %s so that it can be read again, with all public columns',
    (tabelle) => {
      const oeffentlich = SPALTEN[tabelle]
        .filter((s) => s.sicht === 'oeffentlich')
        .map((s) => s.name);
      for (const datei of [`${tabelle}.csv`, `${tabelle}_excel.csv`]) {
        const gelesen = parseTabelle(inhalt(datei), datei);
        expect(gelesen.befunde.filter((b) => b.schwere === 'fehler')).toEqual([]);
        expect(gelesen.spalten.map((s) => s.name).filter((n) => n !== 'sozialraum_id')).toEqual(
          oeffentlich.filter((n) => n !== 'sozialraum_id'),
        );
        expect(gibDatenzeilen(gelesen)).toHaveLength(modell.saetze[tabelle].length);
      }
    },
  );

  it('names the Sozialraum of a place and an offer', () => {
    for (const datei of ['einrichtungen.csv', 'angebote_excel.csv'])
      expect(zeilen(datei)[0]?.werte.get('sozialraum_id')).toBe('nord');
  });

  it('holds no internal column', () => {
    for (const d of downloads(modell)) expect(d.inhalt()).not.toMatch(/KANARIE|notiz/);
  });

  it('tells nowhere where a protected place is, whatever its cells say', () => {
    const anders = { ...PIN, lagequelle: 'Geheimamt', adresszusatz: 'Hinterhaus' };
    const offen = mitOrten(modell, [ort(modell, 'haus', anders)]);
    const geschuetzt = mitOrten(modell, [
      ort(modell, 'haus', { ...anders, adresse_geschuetzt: true }),
    ]);
    const spuren = /Geheim|Hinterhaus|;"77"|54[.,]446|7[.,]043/;
    expect(inhalt('einrichtungen_excel.csv', offen)).toMatch(spuren);
    for (const d of downloads(geschuetzt).filter((x) => x.datei.startsWith('einrichtungen'))) {
      expect(d.inhalt()).not.toMatch(spuren);
    }
    expect(inhalt('einrichtungen.csv', geschuetzt)).toMatch(/^nord,haus,Haus,.*02999 5501/m);
  });

  it('writes valid JSON, also in a town without geometry', () => {
    expect(JSON.parse(inhalt('stand.json'))).toEqual({
      datenstand: STAND.datenstand,
      gebaut_am: STAND.heute,
      einrichtungen: 1,
      angebote: 1,
    });
    expect(JSON.parse(inhalt('einrichtungen.geojson'))).toMatchObject({ ohne_lage: 1 });
    expect(JSON.parse(inhalt('sozialraeume.geojson'))).toMatchObject({ features: [{}, {}, {}] });
    expect(JSON.parse(inhalt('sozialraeume.geojson', testModell({})))).toEqual({
      type: 'FeatureCollection',
      features: [],
    });
  });
});
