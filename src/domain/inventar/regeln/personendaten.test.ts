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
    'mobil 0171.234.56.78',
    'mobil (0171) 2345678',
    'mobil 0171–2345678',
    'mobil 0171 — 23 45 678',
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
    'Vorlage 0171/2024 (12.03.2024)',
    'am 01.05.2024, 10.15 bis 17.30 Uhr',
  ])('lets "%s" pass', (text) => {
    expect(finde(personendaten, haeuser('oeffnungszeiten_hinweis', text))).toEqual([]);
  });

  it.each([
    ['0151 23456789', '', 1],
    ['0151 23456789', 'Diensthandy des Teams', 0],
    ['0151 23456789', 'nachts Rufbereitschaft', 0],
    ['0151 23456789', 'nicht dienstlich', 1],
    ['0151 23456789', 'Kein Diensthandy', 1],
    ['0151 23456789', 'nicht nur dienstlich', 1],
    ['0151 23456789', 'außerdienstlich', 1],
    ['0151.234.56.78', '', 1],
    ['(0151) 23456789', '', 1],
    ['0151–23456789', '', 1],
    ['02999 5501|0171 5550000', '', 1],
    ['02999 5501', '', 0],
  ])('phone %s with the notice "%s"', (telefon, hinweis, anzahl) => {
    expect(finde(personendaten, haeuser('telefon;hinweis', `${telefon};${hinweis}`))).toHaveLength(
      anzahl,
    );
  });

  it.each([
    ['erika.muster@example.org', 1],
    ['Erika.Muster-Beispiel@example.org', 1],
    ['info.nord@example.org', 0],
    ['kita.sonnenschein@example.org', 0],
    ['nord.jugendzentrum@example.org', 0],
    ['info@erika.example.org', 0],
  ])('asks a person to look at the address %s: %i', (email, anzahl) => {
    const gefunden = finde(personendaten, haeuser('email', email));
    expect(gefunden).toEqual(anzahl === 0 ? [] : [[2, 'email', 'hinweis']]);
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
