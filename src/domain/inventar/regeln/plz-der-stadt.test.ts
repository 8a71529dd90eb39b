import { describe, expect, it } from 'vitest';
import { finde, haeuser, testStadt } from '../../../../tests/hilfe/inventar.ts';
import { plzDerStadt } from './plz-der-stadt.ts';

describe('plz-der-stadt', () => {
  it.each([
    ['99999;Kleinstadt', []],
    ['99998;', []],
    ['12345;Kleinstadt', [[2, 'plz', 'hinweis']]],
    ['12345;', [[2, 'plz', 'hinweis']]],
    ['12345;Nachbarstadt', []],
    [';Kleinstadt', []],
  ])('%s', (zeile, erwartet) => {
    expect(finde(plzDerStadt, haeuser('plz;ort', zeile))).toEqual(erwartet);
  });

  it('has nothing to compare in a town without a list', () => {
    const stadt = { ...testStadt(), plz: [] };
    expect(finde(plzDerStadt, haeuser('plz', '12345'), { stadt })).toEqual([]);
  });
});
