import { describe, expect, it } from 'vitest';
import { lageankerAus } from './lageanker.ts';

const zeile = {
  id: 'a',
  strasse: 'Bachstraße',
  breite: '51.1',
  laenge: '7.2',
  genauigkeit: 'strasse',
};

describe('lageankerAus', () => {
  it('reads position and accuracy; cells that are missing are empty', () => {
    expect(lageankerAus(zeile)).toMatchObject({ breite: 51.1, laenge: 7.2, plz: '' });
  });

  it.each([{ breite: '' }, { laenge: '7,2' }, { genauigkeit: 'ungefähr' }, { breite: 'Infinity' }])(
    'is undefined for %j',
    (falsch) => {
      expect(lageankerAus({ ...zeile, ...falsch })).toBeUndefined();
    },
  );
});
