import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anschriftText } from './anschrift.ts';

const LEER = {
  strasse: undefined,
  hausnummer: undefined,
  adresszusatz: undefined,
  plz: undefined,
  ort: undefined,
  adresse_geschuetzt: undefined,
};

describe('anschriftText', () => {
  it.each([
    [
      { strasse: 'Lange Straße', hausnummer: '12a', plz: '99999', ort: 'Kleinstadt' },
      'Lange Straße 12a, 99999 Kleinstadt',
    ],
    [
      { strasse: 'Markt', hausnummer: '4', adresszusatz: 'Hinterhaus', ort: 'Kleinstadt' },
      'Markt 4, Hinterhaus, Kleinstadt',
    ],
    [{ strasse: 'Wiesengrund' }, 'Wiesengrund'],
    [{ adresszusatz: 'am Hafen', ort: 'Kleinstadt' }, 'am Hafen, Kleinstadt'],
    [{ plz: '99999', ort: 'Kleinstadt' }, '99999 Kleinstadt'],
    [{ ort: 'Kleinstadt' }, undefined],
    [{}, undefined],
    [{ strasse: 'Markt', adresse_geschuetzt: false }, 'Markt'],
  ])('%o is %s', (felder, erwartet) => {
    expect(anschriftText({ ...LEER, ...felder })).toBe(erwartet);
  });

  const zelle = fc.option(fc.stringMatching(/^[A-Za-zäöü0-9]{1,9}$/), { nil: undefined });
  const zellen = { strasse: zelle, hausnummer: zelle, adresszusatz: zelle, plz: zelle, ort: zelle };

  it('never tells where a protected place is', () => {
    const geschuetzt = fc.record({ ...zellen, adresse_geschuetzt: fc.constant(true) });
    fc.assert(
      fc.property(geschuetzt, (e) => {
        expect(anschriftText(e)).toBeUndefined();
      }),
    );
  });

  it('joins what is known and leaves no gap where something is not', () => {
    const offen = fc.record({ ...zellen, adresse_geschuetzt: fc.constant(undefined) });
    fc.assert(
      fc.property(offen, (e) => {
        const bekannt = [e.strasse, e.hausnummer, e.adresszusatz, e.plz, e.ort].filter(Boolean);
        const text = anschriftText(e);
        if (text !== undefined) expect(text.split(/, | /)).toEqual(bekannt);
        else expect(bekannt).toEqual([e.ort].filter(Boolean));
      }),
    );
  });
});
