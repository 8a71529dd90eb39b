import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lageanker } from './lageanker.ts';
import { verorte } from './verorte.ts';
import type { Lagegrundlage, Ortsangabe } from './verortung-typen.ts';

const anker = (rest: Partial<Lageanker>): Lageanker => ({
  id: 'a',
  art: 'schule',
  name: 'Schule am Bach',
  strasse: 'Bachstraße',
  hausnummer: '4',
  plz: '12345',
  genauigkeit: 'hausnummer',
  quelle: 'Verzeichnis',
  breite: 51.05,
  laenge: 7.05,
  ...rest,
});

const halt = (name: string, laenge: number) => ({ name, linien: ['1'], breite: 51.05, laenge });

const grundlage: Lagegrundlage = {
  anker: [
    anker({}),
    anker({ id: 'b', hausnummer: '40', laenge: 7.06 }),
    anker({ id: 'c', strasse: 'Waldweg', hausnummer: '1', plz: '54321', laenge: 7.5 }),
    anker({ id: 'd', strasse: 'Bachstraße', hausnummer: '9', genauigkeit: 'strasse' }),
  ],
  haltestellen: [halt('Mühlenstr.', 7.07), halt('Waldstr. Amt', 7.5), halt('Stadtbad', 7.08)],
  flaechen: {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { id: 'nord' },
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [7, 51],
              [7.1, 51],
              [7.1, 51.1],
              [7, 51.1],
              [7, 51],
            ],
          ],
        },
      },
    ],
  },
  haltestellen_quelle: 'Fahrplan',
  haltestelle_von: new Map([['badehaus', 'Stadtbad']]),
  radius_strasse_m: 500,
};

const ort = (rest: Partial<Ortsangabe>): Ortsangabe => ({
  id: 'x',
  name: 'Haus',
  strasse: '',
  hausnummer: '',
  plz: '',
  sozialraum_id: 'nord',
  ...rest,
});

describe('verorte', () => {
  it('takes the official coordinate of the same street and house number', () => {
    expect(verorte(ort({ strasse: 'Bachstr.', hausnummer: '4' }), grundlage)).toEqual({
      gefunden: true,
      regel: 'anschrift',
      lagegenauigkeit: 'hausnummer',
      lagequelle: 'Verzeichnis',
      breite: 51.05,
      laenge: 7.05,
    });
  });

  it('does not take a point at the kerb for the house', () => {
    const lage = verorte(ort({ strasse: 'Bachstraße', hausnummer: '9' }), grundlage);
    expect(lage).toMatchObject({ regel: 'anker-in-der-strasse', lagegenauigkeit: 'strasse' });
  });

  it('does not take the same address in another postcode', () => {
    const lage = verorte(
      ort({ strasse: 'Waldweg', hausnummer: '1', plz: '12345', sozialraum_id: '' }),
      grundlage,
    );
    expect(lage).toEqual({
      gefunden: false,
      grund: 'Name gefunden, aber in einem anderen Gebiet',
    });
  });

  it('falls back to the anchor with the nearest house number, with the measured radius', () => {
    const lage = verorte(ort({ strasse: 'Bachstraße', hausnummer: '38' }), grundlage);
    expect(lage).toMatchObject({ laenge: 7.06, radius_m: 500, regel: 'anker-in-der-strasse' });
  });

  it('falls back to the stop that bears the name of the street', () => {
    const lage = verorte(ort({ strasse: 'Mühlenstraße', hausnummer: '7' }), grundlage);
    expect(lage).toMatchObject({ laenge: 7.07, regel: 'haltestelle-der-strasse' });
  });

  it('prefers the stop named for the place itself, found by list or by equal name', () => {
    const nachListe = verorte(ort({ id: 'badehaus', strasse: 'Bachstraße' }), grundlage);
    const nachName = verorte(ort({ name: 'Stadtbad', strasse: 'Bachstraße' }), grundlage);
    expect(nachListe).toMatchObject({ laenge: 7.08, regel: 'haltestelle-des-ortes' });
    expect(nachName).toMatchObject({ laenge: 7.08, regel: 'haltestelle-des-ortes' });
  });

  it('refuses a stop of the right name in another area', () => {
    expect(verorte(ort({ strasse: 'Waldstraße' }), grundlage)).toEqual({
      gefunden: false,
      grund: 'Name gefunden, aber in einem anderen Gebiet',
    });
  });

  it('compares postcodes where there is no polygon, and says so where there is nothing to compare', () => {
    const stadt = { strasse: 'Waldstraße', sozialraum_id: 'stadtweit' };
    expect(verorte(ort({ ...stadt, plz: '54321' }), grundlage)).toMatchObject({ laenge: 7.5 });
    expect(verorte(ort(stadt), grundlage)).toEqual({
      gefunden: false,
      grund: 'Name gefunden, aber weder Sozialraum noch Postleitzahl zum Vergleich',
    });
  });

  it('tells an unknown street from a missing one', () => {
    expect(verorte(ort({ strasse: 'Nirgendweg' }), grundlage)).toMatchObject({
      grund: 'kein amtlicher Punkt und keine Haltestelle dieses Namens',
    });
    expect(verorte(ort({}), grundlage)).toMatchObject({ grund: 'keine Straße bekannt' });
  });

  it('names no radius where none was measured', () => {
    const lage = verorte(ort({ strasse: 'Mühlenstraße' }), {
      ...grundlage,
      radius_strasse_m: undefined,
    });
    expect(lage).not.toHaveProperty('radius_m');
  });

  it('does not depend on the order of anchors and stops', () => {
    const strassen = fc.constantFrom('Bachstraße', 'Mühlenstraße', 'Waldstraße', 'Waldweg', '');
    fc.assert(
      fc.property(
        strassen,
        fc.constantFrom('', '4', '9', '38'),
        fc.shuffledSubarray([...grundlage.anker], { minLength: 4 }),
        fc.shuffledSubarray([...grundlage.haltestellen], { minLength: 3 }),
        (strasse, hausnummer, anker2, haltestellen) => {
          const frage = ort({ strasse, hausnummer });
          expect(verorte(frage, { ...grundlage, anker: anker2, haltestellen })).toEqual(
            verorte(frage, grundlage),
          );
        },
      ),
    );
  });
});
