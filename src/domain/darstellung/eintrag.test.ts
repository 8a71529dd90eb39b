import { describe, expect, it } from 'vitest';
import { ort, PIN, testModell } from '../../../tests/hilfe/modell.ts';
import { baueEintrag } from './eintrag.ts';

const modell = testModell({
  'abkuerzungen.csv': 'abkuerzung;langform\nMGH;Mehrgenerationenhaus\nVK;Verein Kleinstadt\n',
  'nord/einrichtungen.csv':
    'id;name;art;quelle;quelle_stand;traeger_id;strasse;hausnummer;plz;ort;sprachen;oeffnungszeiten;oeffnungszeiten_stand;rollstuhl;aufnahmestopp;status;geprueft_am\n' +
    'mgh;MGH Nord;meeting.centre|civic.help;L;2024-03;verein;Markt;4;99999;Kleinstadt;de|gsg;Mo 09:00-12:00;2026-10;teilweise;ja;aktiv;\n' +
    'still;Stiller Ort;civic.help;L;;;;;;;;;;;;;\n' +
    'alt;Alter Laden;civic.help;L;2019;;;;;;;Mo 09:00-12:00;;;;beendet;\n' +
    'frisch;Frischer Laden;civic.help;L;2026-10;;;;;;;Mo 09:00-12:00;;;;;\n' +
    'zitat;Zitierter Laden;civic.help;L;2026-10;;;;;;;Mo 09:00-12:00;2023;;;;\n',
  'nord/angebote.csv':
    'id;einrichtung_id;titel;art;quelle;kosten;zugang\n' +
    'rat;mgh;Rat;civic.help;L;kostenlos;offen\nkurs;mgh;Kurs;civic.help;L;kostenlos;anmeldung\n',
});
const eintrag = (id: string, anders = {}) => baueEintrag(modell, ort(modell, id, anders));

describe('baueEintrag', () => {
  it('says everything that is known of a place', () => {
    expect(eintrag('mgh')).toMatchObject({
      feld: { feld_id: 'meeting' },
      arten: ['Begegnungsstätte', 'Nachbarschaftshilfe'],
      traeger: { id: 'verein' },
      anschrift: 'Markt 4, 99999 Kleinstadt',
      geschuetzt: false,
      zeiten: { art: 'gilt' },
      zeichen: ['teilweise stufenfrei', 'kostenlos', 'Aufnahmestopp'],
      sprachen: ['Deutsch', 'Deutsche Gebärdensprache'],
      frische: { satz: 'Aus öffentlicher Quelle, Stand 03/2024, noch nicht bestätigt' },
      beendet: false,
      hatLage: false,
      abkuerzungen: [{ abkuerzung: 'MGH' }],
    });
    expect(eintrag('mgh').angebote.map((a) => a.id)).toEqual(['kurs', 'rat']);
  });

  it('says nothing that is not known', () => {
    expect(eintrag('still')).toMatchObject({
      traeger: undefined,
      anschrift: undefined,
      zeiten: { art: 'unbekannt', zeilen: [] },
      zeichen: [],
      sprachen: [],
      frische: { stufe: 'unbekannt', fortbestand: 'Fortbestand nicht belegt' },
      angebote: [],
      abkuerzungen: [],
    });
  });

  it('takes the age of hours from their own date, else from the source of the record', () => {
    expect(eintrag('frisch').zeiten.art).toBe('gilt');
    expect(eintrag('zitat').zeiten).toMatchObject({
      art: 'zitat',
      vorsatz: 'laut Quelle von 2023:',
    });
    expect(eintrag('alt')).toMatchObject({ beendet: true, zeiten: { art: 'zitat' } });
  });

  it('has neither address nor position for a protected place, whatever its cells say', () => {
    expect(eintrag('mgh', PIN)).toMatchObject({ geschuetzt: false, hatLage: true });
    const geschuetzt = eintrag('mgh', { ...PIN, adresse_geschuetzt: true });
    expect(geschuetzt).toMatchObject({ geschuetzt: true, anschrift: undefined, hatLage: false });
  });

  it.each([
    ['kostenlos', 'kostenlos', ['kostenlos']],
    ['kostenlos', '', []],
    ['kostenlos', 'ermaessigt', []],
  ])('says "kostenlos" of a place only when every offer is: %s, %s', (eins, zwei, erwartet) => {
    const neu = testModell({
      'nord/einrichtungen.csv': 'id;name;art;quelle\nhaus;Haus;civic.help;L\n',
      'nord/angebote.csv': `id;einrichtung_id;titel;art;quelle;kosten\na-1;haus;A;civic.help;L;${eins}\na-2;haus;B;civic.help;L;${zwei}\n`,
    });
    expect(baueEintrag(neu, ort(neu, 'haus')).zeichen).toEqual(erwartet);
  });

  it('throws on a place without a kind', () => {
    expect(() => eintrag('mgh', { art: [] })).toThrow('"mgh"');
  });
});
