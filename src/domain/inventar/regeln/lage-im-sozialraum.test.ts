import { describe, expect, it } from 'vitest';
import { finde, haeuser } from '../../../../tests/hilfe/inventar.ts';
import { lageImSozialraum } from './lage-im-sozialraum.ts';
import type { Feature, Polygon } from 'geojson';
import type { Sozialraumflaeche } from './regel.ts';

const quadrat = (
  x: number,
  y: number,
  id: string,
  amtlich: boolean,
): Feature<Polygon, Sozialraumflaeche> => ({
  type: 'Feature',
  properties: { id, name: id, amtlich },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [x, y],
        [x + 0.01, y],
        [x + 0.01, y + 0.01],
        [x, y + 0.01],
        [x, y],
      ],
    ],
  },
});

describe('lage-im-sozialraum', () => {
  const flaechen = (amtlich: boolean) => ({
    type: 'FeatureCollection' as const,
    features: [quadrat(7.04, 54.44, 'nord', amtlich), quadrat(7.04, 54.43, 'mitte', amtlich)],
  });
  const bei = (zeile: string) => haeuser('breite;laenge', zeile);

  it.each([
    ['inside', '54.445;7.045', false, []],
    ['on the border of its own area', '54.44;7.045', false, []],
    ['in another Sozialraum, drawn by hand', '54.435;7.045', false, [[2, 'breite', 'hinweis']]],
    ['in another Sozialraum, official', '54.435;7.045', true, [[2, 'breite', 'fehler']]],
    ['in none', '54.46;7.045', true, [[2, 'breite', 'fehler']]],
    ['without a position', ';', true, []],
  ])('%s', (_was, zeile, amtlich, erwartet) => {
    expect(finde(lageImSozialraum, bei(zeile), { flaechen: flaechen(amtlich) })).toEqual(erwartet);
  });

  it('says nothing of the whole town, nor without areas', () => {
    const ueberall = { 'stadtweit/einrichtungen.csv': Object.values(bei('54.1;7.9'))[0] ?? '' };
    expect(finde(lageImSozialraum, ueberall, { flaechen: flaechen(true) })).toEqual([]);
    expect(finde(lageImSozialraum, bei('54.1;7.9'))).toEqual([]);
  });
});
