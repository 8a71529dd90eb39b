import { describe, expect, it } from 'vitest';
import { testModell } from '../../../tests/hilfe/modell.ts';
import { angebotsseite } from './angebotsseite.ts';

const modell = testModell({
  'nord/einrichtungen.csv':
    'id;name;art;quelle;telefon;strasse;adresse_geschuetzt\nhaus;Haus;civic.help;L;02999 5501;;\nschutz;Schutz;civic.help;L;;Markt;ja\n',
  'nord/angebote.csv':
    'id;einrichtung_id;titel;art;quelle;quelle_stand;angebotsform;zielgruppen;alter_von;alter_bis;kosten;kosten_hinweis;zugang;mitzubringen;zeiten;zeiten_stand;beginn;ende;sprachen;reichweite;weitere_sozialraeume;kapazitaet;telefon\n' +
    'voll;haus;Kurs;civic.help|money.debt;L;2026-10;offener_treff;youth|all;12;18;ermaessigt;2 Euro;anmeldung;Ausweis;Mo 09:00-12:00;2019;2025-01;2026-12-31;de|tr;stadt;mitte|sued;20;02999 5599\n' +
    'leer;haus;Treff;civic.help;L;2026-10;;;;;;;;;Mo 09:00-12:00;;;;;;;;\n' +
    'von;haus;Ab;civic.help;L;;;;16;;;Spende;;;;;2025;;;;;;\n' +
    'bis;haus;Bis;civic.help;L;;;;;3;;;;;;;;2026;;;;;\n' +
    'geheim;schutz;Rat;civic.help;L;;;;;;;;;;;;;;;;;;\n',
});
const seite = (id: string) => {
  const angebot = modell.angebote.find((a) => a.id === id);
  if (angebot === undefined) throw new Error(`no offer "${id}"`);
  return angebotsseite(modell, angebot);
};
const fakten = (id: string) => Object.fromEntries(seite(id).tatsachen.map((t) => [t.was, t.wie]));

describe('angebotsseite', () => {
  it('says everything that is known, in words', () => {
    expect(fakten('voll')).toEqual({
      Art: 'Nachbarschaftshilfe, Schuldnerberatung',
      Form: 'Offener Treff',
      'Für wen': 'Jugendliche, Alle, 12 bis 18 Jahre',
      Kosten: 'ermäßigt, 2 Euro',
      Zugang: 'mit Anmeldung',
      'Bitte mitbringen': 'Ausweis',
      Sprachen: 'Deutsch, Türkisch',
      Gedacht: 'für die ganze Stadt',
      'Auch für': 'Mitte, Süd',
      Plätze: '20',
      Zeitraum: 'seit 01/2025 bis 31.12.2026',
    });
  });

  it('says of cost, access and target group that they are not known, and leaves the rest out', () => {
    expect(fakten('leer')).toEqual({
      Art: 'Nachbarschaftshilfe',
      'Für wen': 'nicht angegeben',
      Kosten: 'nicht bekannt',
      Zugang: 'nicht bekannt',
    });
  });

  it('says half-known ages, costs and periods', () => {
    expect(fakten('von')).toMatchObject({
      'Für wen': 'ab 16 Jahren',
      Kosten: 'Spende',
      Zeitraum: 'seit 2025',
    });
    expect(fakten('bis')).toMatchObject({ 'Für wen': 'bis 3 Jahre', Zeitraum: 'bis 2026' });
  });

  it('takes the date of the hours before the date of the source', () => {
    expect(seite('voll').zeiten).toMatchObject({ art: 'zitat', vorsatz: 'laut Quelle von 2019:' });
    expect(seite('leer').zeiten.art).toBe('gilt');
    expect(seite('von').zeiten.art).toBe('unbekannt');
  });

  it('falls back on the telephone of the place', () => {
    expect(seite('voll').telefon).toEqual(['02999 5599']);
    expect(seite('leer').telefon).toEqual(['02999 5501']);
  });

  it('tells no address of a protected place', () => {
    expect(seite('geheim').ort).toMatchObject({ geschuetzt: true, anschrift: undefined });
    expect(JSON.stringify(seite('geheim').tatsachen)).not.toContain('Markt');
  });
});
