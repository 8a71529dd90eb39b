import { describe, expect, it } from 'vitest';
import { finde, haeuser } from '../../../../tests/hilfe/inventar.ts';
import { lageInDerStadt } from './lage-in-der-stadt.ts';

describe('lage-in-der-stadt', () => {
  const grenze = {
    type: 'FeatureCollection' as const,
    features: [
      {
        type: 'Feature' as const,
        properties: {},
        geometry: {
          type: 'Polygon' as const,
          coordinates: [
            [
              [7.01, 54.41],
              [7.09, 54.41],
              [7.09, 54.45],
              [7.01, 54.45],
              [7.01, 54.41],
            ],
          ],
        },
      },
    ],
  };

  it.each([
    ['inside', '54.43;7.05;;', []],
    ['outside the outline, inside the extent', '54.455;7.05;;', [[2, 'breite', 'hinweis']]],
    ['outside the extent', '54.47;7.05;;', [[2, 'breite', 'fehler']]],
    ['swapped', '7.05;54.43;;', [[2, 'breite', 'fehler']]],
    ['in another town, in metres', ';;393201;5693314', [[2, 'ostwert', 'fehler']]],
    ['without a position', ';;;', []],
  ])('%s', (_was, zeile, erwartet) => {
    expect(
      finde(lageInDerStadt, haeuser('breite;laenge;ostwert;nordwert', zeile), { grenze }),
    ).toEqual(erwartet);
  });

  it('asks the extent alone when there is no outline', () => {
    expect(finde(lageInDerStadt, haeuser('breite;laenge', '54.455;7.05'))).toEqual([]);
  });
});
