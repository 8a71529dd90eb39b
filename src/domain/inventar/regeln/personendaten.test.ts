import { describe, expect, it } from 'vitest';
import { finde, haeuser, testKontext } from '../../../../tests/hilfe/inventar.ts';
import { personendaten } from './personendaten.ts';

describe('personendaten', () => {
  it.each([
    'Ansprechpartnerin: Frau Beispiel',
    'Frau und Beruf, Auskunft bei Frau Beispiel',
    'Termin mit Herrn Dr. med. Muster',
    'Hr. Muster, Fr. Beispiel',
    'bei Fr. Beispiel',
    'mobil 0151/23456789',
    'mobil +49 (0)171 555 00 00',
  ])('refuses "%s"', (text) => {
    expect(finde(personendaten, haeuser('oeffnungszeiten_hinweis', text))).toHaveLength(1);
  });

  it.each([
    'Frau und Beruf',
    'Frauen und Familien',
    'Frau Holle liest vor',
    'Mo. und Fr. Nachmittag',
    'Mi., Fr. Sprechstunde',
    'Do bis Fr. Kleiderausgabe',
    'Der Herr im Haus',
    'Telefon 02999 5501',
    'Vorlage 0171/2024',
  ])('lets "%s" pass', (text) => {
    expect(finde(personendaten, haeuser('oeffnungszeiten_hinweis', text))).toEqual([]);
  });

  it.each([
    ['0151 23456789', '', 1],
    ['0151 23456789', 'Diensthandy des Teams', 0],
    ['02999 5501|0171 5550000', '', 1],
    ['02999 5501', '', 0],
  ])('phone %s with the notice "%s"', (telefon, hinweis, anzahl) => {
    expect(finde(personendaten, haeuser('telefon;hinweis', `${telefon};${hinweis}`))).toHaveLength(
      anzahl,
    );
  });

  it('looks at unknown columns, and leaves sources alone', () => {
    expect(finde(personendaten, haeuser('leitung', 'Frau Beispiel'))).toEqual([
      [2, 'leitung', 'fehler'],
    ]);
    const quelle = 'id;name;quelle\nverein;Verein;Interview mit Frau Beispiel\n';
    expect(finde(personendaten, { 'traeger.csv': quelle })).toEqual([]);
  });

  it('does not repeat a name that stands in the address of a protected place', () => {
    const [befund] = personendaten.pruefe(
      testKontext(haeuser('adresse_geschuetzt;adresszusatz', 'ja;bei Frau Beispiel')),
    );
    expect(befund?.spalte).toBe('adresszusatz');
    expect(befund).not.toHaveProperty('wert');
  });
});
