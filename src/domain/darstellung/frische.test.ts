import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frische, standText } from './frische.ts';

const LEER = {
  geprueft_am: undefined,
  geprueft_durch: undefined,
  geprueft_wie: undefined,
  quelle_stand: undefined,
  quelle_stand_text: undefined,
  status: undefined,
};

describe('frische', () => {
  it.each([
    [
      { quelle_stand: '2024-03' },
      'quelle',
      'Aus öffentlicher Quelle, Stand 03/2024, noch nicht bestätigt',
    ],
    [
      { quelle_stand_text: 'um 2013' },
      'quelle',
      'Aus öffentlicher Quelle, Stand um 2013, noch nicht bestätigt',
    ],
    [
      { quelle_stand: '2024', quelle_stand_text: 'Faltblatt' },
      'quelle',
      'Aus öffentlicher Quelle, Stand 2024 (Faltblatt), noch nicht bestätigt',
    ],
    [{}, 'unbekannt', 'Aus öffentlicher Quelle ohne Datum, noch nicht bestätigt'],
    [
      {
        geprueft_am: '2026-11-02',
        geprueft_durch: 'Sozialraumteam Nord',
        geprueft_wie: 'telefon',
        quelle_stand: '2024-03',
      },
      'geprueft',
      'Bestätigt am 02.11.2026 durch Sozialraumteam Nord am Telefon',
    ],
    [
      { geprueft_am: '2026-11-02', geprueft_wie: 'vor_ort' },
      'geprueft',
      'Bestätigt am 02.11.2026 vor Ort',
    ],
    [{ geprueft_am: '2026-11' }, 'geprueft', 'Bestätigt am 11/2026'],
  ])('%o', (felder, stufe, satz) => {
    expect(frische({ ...LEER, ...felder })).toEqual({
      stufe,
      satz,
      fortbestand: 'Fortbestand nicht belegt',
    });
  });

  it.each(['aktiv', 'pausiert', 'geplant', 'beendet'])('status %s is a proof', (status) => {
    expect(frische({ ...LEER, status }).fortbestand).toBeUndefined();
  });

  it('never calls a record confirmed that nobody has checked', () => {
    const oder = (werte: fc.Arbitrary<string>) => fc.option(werte, { nil: undefined });
    const ungeprueft = fc.record({
      geprueft_am: fc.constant(undefined),
      geprueft_durch: oder(fc.constant('Team')),
      geprueft_wie: oder(fc.constantFrom('telefon', 'webseite')),
      quelle_stand: oder(fc.constantFrom('2026', '2026-11', '2026-11-20')),
      quelle_stand_text: oder(fc.constant('um 2013')),
      status: oder(fc.constantFrom('aktiv', 'beendet')),
    });
    fc.assert(
      fc.property(ungeprueft, (nachweis) => {
        const { stufe, satz } = frische(nachweis);
        expect(stufe).not.toBe('geprueft');
        expect(satz).toMatch(/^Aus öffentlicher Quelle.*, noch nicht bestätigt$/);
      }),
    );
  });
});

describe('standText', () => {
  it('is undefined when nothing is known', () => {
    expect(standText(LEER)).toBeUndefined();
    expect(standText({ ...LEER, quelle_stand: '2024-03-05' })).toBe('05.03.2024');
  });
});
