import { describe, expect, it } from 'vitest';
import { mitOrten, ort, testModell } from '../../../tests/hilfe/modell.ts';
import { finderliste } from './finderliste.ts';
import { suchtext } from './suchtext.ts';

const modell = testModell({
  'nord/einrichtungen.csv':
    'id;name;kurzname;art;quelle;traeger_id;beschreibung;strasse;status\n' +
    'haus-10;Haus 10;;civic.help;L;;;;\nhaus-9;Haus 9;Neuner;money.debt;L;verein;Rat für Ältere;Weißdornstraße;\n' +
    'weg;Altes Haus;;civic.help;L;;;;beendet\naerzte;Ärztehaus;;civic.help;L;;;;pausiert\n',
  'nord/angebote.csv':
    'id;einrichtung_id;titel;kurztext;art;quelle;status\na-1;haus-9;Frühstück;Kaffee;meeting.centre;L;\n' +
    'a-2;haus-9;Vorbei;;civic.help;L;beendet\na-3;weg;Verwaist;;civic.help;L;aktiv\n',
});
const liste = finderliste(modell);
const worte = (id: string) => (liste.find((z) => z.id === id)?.worte ?? '').split(' ');

describe('finderliste', () => {
  it('lists running places and offers of running places in German order', () => {
    expect(liste.map((z) => z.titel)).toEqual(['Ärztehaus', 'Frühstück', 'Haus 9', 'Haus 10']);
  });

  it('links each to its page, with kind or place and Sozialraum beside it', () => {
    expect(liste.map((z) => [z.href, z.zusatz])).toEqual([
      ['/einrichtung/aerzte/', 'Nachbarschaftshilfe, Nord'],
      ['/angebot/a-1/', 'Haus 9, Nord'],
      ['/einrichtung/haus-9/', 'Schuldnerberatung, Nord'],
      ['/einrichtung/haus-10/', 'Nachbarschaftshilfe, Nord'],
    ]);
  });

  it('finds by name, short name, text, kind, field, Träger, street and Sozialraum', () => {
    const erwartet = 'Haus 9 Neuner Ältere Schuldnerberatung Recht Verein Weissdornstrasse Nord';
    for (const wort of suchtext(erwartet).split(' ')) expect(worte('haus-9')).toContain(wort);
    for (const wort of suchtext('Frühstück Kaffee Haus Begegnungsstätte Nord').split(' '))
      expect(worte('a-1')).toContain(wort);
  });

  it('keeps each word once', () => {
    for (const { id } of liste) expect(worte(id)).toEqual([...new Set(worte(id))]);
  });

  it('never holds the street of a protected place', () => {
    const geschuetzt = ort(modell, 'haus-9', { adresse_geschuetzt: true });
    const text = JSON.stringify(finderliste(mitOrten(modell, [geschuetzt])));
    expect(text).toContain('Haus 9');
    expect(text).not.toMatch(/dornstra/i);
  });
});
