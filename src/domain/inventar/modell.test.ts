import { describe, expect, it } from 'vitest';
import { testStadt, testUmgebung } from '../../../tests/hilfe/inventar.ts';
import type { Geodaten } from './geodaten.ts';
import { leseInventar } from './lese-inventar.ts';
import { baueModell } from './modell.ts';
import { saetzeAus } from './oeffentliches-modell.ts';

const GEODATEN: Geodaten = {
  grenze: undefined,
  wege: undefined,
  haltestellen: undefined,
  orte: undefined,
  flaechen: undefined,
  radius_strasse_m: undefined,
};
const DATEIEN = {
  'felder.csv': 'feld_id;bezeichnung;kurz;gruppe;buchstabe\ncivic;Rat;Rat;auskommen;R\n',
  'arten.csv': 'art_id;feld_id;bezeichnung\ncivic.help;civic;Hilfe\n',
  'traeger.csv': 'id;name;quelle\nverein;Verein;Liste\n',
  'nord/einrichtungen.csv':
    'id;name;art;quelle;traeger_id;breite;laenge;lagegenauigkeit;lagequelle;adresse_geschuetzt\n' +
    'zoo;Zoo;civic.help;L;verein;54.44;7.04;hausnummer;K;\nhaus-10;Haus 10;civic.help;L;;54.44;7.04;ortsteil;K;\n' +
    'haus-9;Haus 9;civic.help;L;;54.44;7.04;strasse;K;\naerzte;Ärztehaus;civic.help;L;;54.44;7.04;hausnummer;K;ja\n',
  'sued/einrichtungen.csv': 'id;name;art;quelle\nbad;Bad;civic.help;L\n',
  'nord/angebote.csv':
    'id;einrichtung_id;titel;art;quelle;weitere_sozialraeume\nbeides;zoo;Führung;civic.help;L;nord|sued\nnur-nord;zoo;Abend;civic.help;L;\n',
};
const lesung = leseInventar(
  Object.entries(DATEIEN).map(([pfad, inhalt]) => ({ pfad, inhalt })),
  testUmgebung(),
);
const modell = baueModell(testStadt(), saetzeAus(lesung.zeilen), GEODATEN, {
  heute: '2026-11-20',
  datenstand: 'abc',
});

describe('baueModell', () => {
  it('sorts names as German does, numbers by value', () => {
    expect(modell.einrichtungen.map((e) => e.name)).toEqual([
      'Ärztehaus',
      'Bad',
      'Haus 9',
      'Haus 10',
      'Zoo',
    ]);
    expect(modell.einrichtungenIn('nord').map((e) => e.id)).toEqual([
      'aerzte',
      'haus-9',
      'haus-10',
      'zoo',
    ]);
    expect(modell.angebote.map((a) => a.id)).toEqual(['nur-nord', 'beides']);
  });

  it('lists an offer in each of its Sozialraeume once', () => {
    expect(modell.angeboteIn('nord').map((a) => a.id)).toEqual(['nur-nord', 'beides']);
    expect(modell.angeboteIn('sued').map((a) => a.id)).toEqual(['beides']);
    expect(modell.angeboteIn('mitte')).toEqual([]);
    expect(modell.angeboteVon('zoo')).toHaveLength(2);
    expect(modell.angeboteVon('bad')).toEqual([]);
  });

  it.each([
    ['zoo', { breite: 54.44, laenge: 7.04 }],
    ['haus-9', { breite: 54.44, laenge: 7.04 }],
    ['haus-10', undefined],
    ['aerzte', undefined],
    ['bad', undefined],
  ])('the pin of %s', (id, erwartet) => {
    expect(modell.lageVon(modell.einrichtungVon(id))).toEqual(erwartet);
  });

  it('gives no pin to a protected place even where a position slipped through', () => {
    const leck = { ...modell.einrichtungVon('zoo'), adresse_geschuetzt: true };
    expect(modell.lageVon(leck)).toBeUndefined();
  });

  it('joins kind, field and Traeger', () => {
    expect(modell.feldVon('civic.help').feld_id).toBe('civic');
    expect(modell.traegerVon('verein')?.name).toBe('Verein');
    expect(modell.traegerVon(undefined)).toBeUndefined();
  });

  it('names areas, also the whole town', () => {
    expect([modell.raumname('sued'), modell.raumname('stadtweit')]).toEqual([
      'Süd',
      'stadtweit oder außerhalb',
    ]);
    expect(modell.raum('stadtweit')).toBeUndefined();
  });

  it.each([
    () => modell.einrichtungVon('weg'),
    () => modell.artVon('weg'),
    () => modell.traegerVon('weg'),
  ])('throws on an id that the rules would have refused', (frage) => {
    expect(frage).toThrow('"weg"');
  });
});
