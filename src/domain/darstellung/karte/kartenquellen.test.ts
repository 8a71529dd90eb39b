import { describe, expect, it } from 'vitest';
import { OHNE_GEODATEN, TEST_GEODATEN } from '../../../../tests/hilfe/modell.ts';
import type { Geodaten, Herkunft } from '../../inventar/geodaten.ts';
import { kartenquellen } from './kartenquellen.ts';

const schicht = (herkunft: Herkunft) => ({
  type: 'FeatureCollection' as const,
  features: [],
  ...herkunft,
});
const mit = (herkunft: Herkunft): Geodaten => ({ ...OHNE_GEODATEN, wege: schicht(herkunft) });

describe('kartenquellen', () => {
  it.each([
    [
      { quelle: 'Amt', stand: '2020-03', lizenz: 'dl-de/by-2-0 (Adresse)' },
      'Amt (2020), dl-de/by-2-0',
    ],
    [{ quelle: '© Amt 2018', stand: '2018-12-31' }, '© Amt 2018'],
    [{ quelle: 'Amt', lizenz: 'CC0 1.0' }, 'Amt, CC0 1.0'],
    [{ quelle: 'Amt', lizenz: 'CC BY 4.0' }, 'Amt, CC BY 4.0'],
    [{ quelle: 'Amt', lizenz: 'CC-BY-SA-4.0, siehe dort' }, 'Amt, CC-BY-SA-4.0'],
    [{ quelle: 'Karte', lizenz: 'ODbL 1.0' }, 'Karte, ODbL 1.0'],
    [{ quelle: 'Amt', lizenz: 'Für die Daten ist keine Lizenz angegeben.' }, 'Amt'],
  ])('%o is "%s"', (herkunft, erwartet) => {
    expect(kartenquellen(mit(herkunft))).toEqual([erwartet]);
  });

  it('names each source once and says nothing without layers or sources', () => {
    expect(kartenquellen(TEST_GEODATEN)).toEqual([
      'Erfundene Karte von Kleinstadt (2026), CC0 1.0',
    ]);
    expect(kartenquellen(OHNE_GEODATEN)).toEqual([]);
    expect(kartenquellen(mit({ stand: '2020' }))).toEqual([]);
  });

  it.each(['grenze', 'flaechen', 'wege', 'haltestellen', 'orte'] as const)(
    'names the source of the layer %s',
    (name) => {
      const geodaten = { ...OHNE_GEODATEN, [name]: schicht({ quelle: 'Amt' }) };
      expect(kartenquellen(geodaten)).toEqual(['Amt']);
    },
  );
});
