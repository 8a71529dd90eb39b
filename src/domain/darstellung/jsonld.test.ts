import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ort, PIN, testModell } from '../../../tests/hilfe/modell.ts';
import { einrichtungJsonLd } from './jsonld.ts';

const ohneAdresse = testModell({
  'nord/einrichtungen.csv':
    'id;name;art;quelle;traeger_id;beschreibung;strasse;hausnummer;plz;ort;telefon;email;webseite;oeffnungszeiten\n' +
    'haus;Haus;civic.library;L;verein;Bücher;Markt;4;99999;Kleinstadt;02999 5501|02999 5502;haus@example.org;https://haus.example.org/;Mo 09:00-12:00\n' +
    'leer;Leer;civic.help;L;;;;;;;;;;\n',
});
const modell = {
  ...ohneAdresse,
  stadt: { ...ohneAdresse.stadt, adresse_der_seite: 'https://karten.example.org/' },
};
const text = (id: string, anders = {}) =>
  einrichtungJsonLd(modell, ort(modell, id, anders), 'https://karten.example.org/haus/');
const ld = (id: string, anders = {}) => JSON.parse(text(id, anders)) as Record<string, unknown>;

describe('einrichtungJsonLd', () => {
  it('describes a place with what is known', () => {
    expect(ld('haus', PIN)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Library',
      '@id': 'https://karten.example.org/haus/',
      name: 'Haus',
      description: 'Bücher',
      url: 'https://haus.example.org/',
      telephone: '02999 5501',
      email: 'haus@example.org',
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Markt 4',
        postalCode: '99999',
        addressLocality: 'Kleinstadt',
        addressRegion: 'ML',
        addressCountry: 'DE',
      },
      geo: { '@type': 'GeoCoordinates', latitude: 54.446, longitude: 7.043 },
      parentOrganization: { '@type': 'Organization', name: 'Verein Kleinstadt' },
    });
  });

  it('names no address of its own before the town has one', () => {
    const roh = einrichtungJsonLd(ohneAdresse, ort(ohneAdresse, 'haus'), 'http://localhost/haus/');
    expect(roh).not.toContain('localhost');
  });

  it('leaves out what is not known, and is a Place where the kind says no type', () => {
    expect(Object.keys(ld('leer')).toSorted()).toEqual([
      '@context',
      '@id',
      '@type',
      'address',
      'name',
    ]);
    expect(ld('leer')['@type']).toBe('Place');
  });

  it('never says hours: machines would read old ones as open', () => {
    expect(text('haus')).not.toMatch(/hours|09:00/i);
  });

  it.each(['strasse', 'ortsteil'] as const)('gives no coordinates of a position by %s', (lage) => {
    expect(ld('haus', { ...PIN, lagegenauigkeit: lage })).not.toHaveProperty('geo');
  });

  it('gives neither address nor position of a protected place, whatever its cells say', () => {
    const geschuetzt = ld('haus', { ...PIN, adresse_geschuetzt: true });
    expect(geschuetzt).not.toHaveProperty('address');
    expect(geschuetzt).not.toHaveProperty('geo');
    expect(JSON.stringify(geschuetzt)).not.toMatch(/Markt|99999|54\.4|7\.04/);
  });

  it('is safe inside a script element and gives the same values again', () => {
    const boese = fc.oneof(
      fc.string(),
      fc.constantFrom('</script><script>alert(1)</script>', '<!--<script>', '</SCRIPT\t>', ']]>'),
    );
    fc.assert(
      fc.property(boese, boese, (name, beschreibung) => {
        const roh = text('haus', { name, beschreibung });
        expect(roh).not.toContain('<');
        expect(JSON.parse(roh)).toMatchObject({ name, description: beschreibung });
      }),
    );
  });
});
