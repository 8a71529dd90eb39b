import { describe, expect, it } from 'vitest';
import { angebote, finde, haeuser } from '../../../../tests/hilfe/inventar.ts';
import { veraltet } from './veraltet.ts';

describe('veraltet', () => {
  it.each([
    ['2026-10;;', []],
    ['2024-11;;', []],
    ['2024-10;;', [[2, 'quelle_stand', 'hinweis']]],
    ['2019;2026-10-01;', []],
    ['2019;2024-01-01;', [[2, 'geprueft_am', 'hinweis']]],
    [';;', [[2, 'quelle_stand', 'hinweis']]],
    ['2019;;beendet', []],
  ])('%s', (zeile, erwartet) => {
    expect(finde(veraltet, haeuser('quelle_stand;geprueft_am;status', zeile))).toEqual(erwartet);
    expect(finde(veraltet, angebote('quelle_stand;geprueft_am;status', zeile))).toEqual(erwartet);
  });
});
