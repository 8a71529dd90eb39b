import { describe, expect, it } from 'vitest';
import { testStadt } from '../../../tests/hilfe/inventar.ts';
import { TEST_GEODATEN } from '../../../tests/hilfe/modell.ts';
import { pruefeFlaechen } from './pruefe-flaechen.ts';

const alle = TEST_GEODATEN.flaechen;
if (alle === undefined) throw new Error('the invented town has no areas');

/** The areas of the invented town under other ids. */
const mitIds = (...ids: readonly string[]) =>
  pruefeFlaechen(
    {
      ...alle,
      features: ids.flatMap((id, i) => {
        const f = alle.features[i % alle.features.length];
        return f === undefined ? [] : [{ ...f, properties: { ...f.properties, id } }];
      }),
    },
    'sozialraeume.geojson',
    testStadt(),
  );

describe('pruefeFlaechen', () => {
  it('finds nothing where every Sozialraum has one area, in any order', () => {
    expect(mitIds('sued', 'nord', 'mitte')).toEqual([]);
  });

  it('refuses an id that stadt.json does not know, with the nearest', () => {
    expect(mitIds('nord', 'mitte', 'süd')).toMatchObject([
      {
        schwere: 'fehler',
        spalte: 'features.2.properties.id',
        wert: 'süd',
        vorschlag: 'sued',
      },
      { schwere: 'hinweis', regel: 'flaeche-fehlt', wert: 'sued' },
    ]);
  });

  it('refuses a second area of one Sozialraum', () => {
    expect(mitIds('nord', 'mitte', 'sued', 'nord')).toMatchObject([
      { schwere: 'fehler', spalte: 'features.3.properties.id', wert: 'nord' },
    ]);
  });

  it('only mentions a Sozialraum without an area', () => {
    expect(mitIds('nord', 'mitte')).toMatchObject([
      { schwere: 'hinweis', regel: 'flaeche-fehlt', datei: 'sozialraeume.geojson', wert: 'sued' },
    ]);
  });
});
