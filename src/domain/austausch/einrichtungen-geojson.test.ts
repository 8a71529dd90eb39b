import { describe, expect, it } from 'vitest';
import { mitOrten, ort, PIN, STAND, testModell } from '../../../tests/hilfe/modell.ts';
import { einrichtungenGeojson } from './einrichtungen-geojson.ts';

const modell = testModell({
  'nord/einrichtungen.csv':
    'id;name;art;quelle;quelle_stand;telefon;strasse\nhaus;Haus;civic.help|money.debt;L;2024-03;02999 5501;Markt\n',
});
const sammlung = (...anders: Parameters<typeof ort>[2][]) =>
  einrichtungenGeojson(
    mitOrten(
      modell,
      anders.map((a, i) => ort(modell, 'haus', { id: `h-${String(i)}`, ...a })),
    ),
  );

describe('einrichtungenGeojson', () => {
  it('writes a place as RFC 7946 wants it: longitude first', () => {
    expect(sammlung({ ...PIN, lagequelle: 'Adressliste', status: 'aktiv' })).toEqual({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: 'h-0',
          geometry: { type: 'Point', coordinates: [7.043, 54.446] },
          properties: {
            id: 'h-0',
            name: 'Haus',
            art: 'civic.help|money.debt',
            sozialraum_id: 'nord',
            lagegenauigkeit: 'hausnummer',
            lagequelle: 'Adressliste',
            status: 'aktiv',
            quelle_stand: '2024-03',
          },
        },
      ],
      ohne_lage: 0,
      datenstand: STAND.datenstand,
    });
  });

  it('has no feature for protected, closed and unplaced ones, and says how many are missing', () => {
    const { features, ohne_lage } = sammlung(
      PIN,
      { ...PIN, adresse_geschuetzt: true },
      { ...PIN, status: 'beendet' },
      { ...PIN, lagegenauigkeit: 'ortsteil' },
      {},
    );
    expect(features.map((f) => f.id)).toEqual(['h-0']);
    expect(ohne_lage).toBe(3);
  });

  it('is empty in an empty town', () => {
    expect(sammlung()).toMatchObject({ features: [], ohne_lage: 0 });
  });
});
