import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zeitenAnzeige } from './zeiten-anzeige.ts';

const HEUTE = '2026-11-20';
const LEER = { zeiten: undefined, hinweis: undefined, stand: undefined, geprueft_am: undefined };
const zeige = (felder: Partial<Parameters<typeof zeitenAnzeige>[0]>, frist = 6) =>
  zeitenAnzeige({ ...LEER, ...felder }, HEUTE, frist);
const zeiten = 'Mo-Fr 09:00-12:00';

describe('zeitenAnzeige', () => {
  it.each([
    ['nothing', {}, 'unbekannt', 'Öffnungszeiten nicht bekannt'],
    ['fresh words', { hinweis: 'nach Aushang', stand: '2026-11' }, 'hinweis', ''],
    ['old words', { hinweis: 'nach Aushang', stand: '2019' }, 'hinweis', 'laut Quelle von 2019:'],
    ['undated words', { hinweis: 'nach Aushang' }, 'hinweis', 'laut Quelle ohne Datum:'],
    ['no date', { zeiten }, 'zitat', 'laut Quelle ohne Datum:'],
    ['an old year', { zeiten, stand: '2019' }, 'zitat', 'laut Quelle von 2019:'],
    ['an old month', { zeiten, stand: '2026-04' }, 'zitat', 'laut Quelle von 04/2026:'],
    [
      'an old check',
      { zeiten, geprueft_am: '2026-04-30' },
      'zitat',
      'laut Prüfung vom 30.04.2026:',
    ],
    ['this year, month unknown', { zeiten, stand: '2026' }, 'zitat', 'laut Quelle von 2026:'],
    ['a fresh month', { zeiten, stand: '2026-05' }, 'gilt', ''],
    [
      'a fresh check of an old source',
      { zeiten, stand: '2019', geprueft_am: '2026-11-02' },
      'gilt',
      '',
    ],
    [
      'a fresh source after an old check',
      { zeiten, stand: '2026-10', geprueft_am: '2024-01-05' },
      'gilt',
      '',
    ],
  ])('%s', (_was, felder, art, vorsatz) => {
    expect(zeige(felder)).toMatchObject({ art, vorsatz });
  });

  it('gives a year the whole interval only from its January on', () => {
    expect(zeitenAnzeige({ ...LEER, zeiten, stand: '2026' }, '2026-06-30', 6).art).toBe('gilt');
    expect(zeitenAnzeige({ ...LEER, zeiten, stand: '2026' }, '2026-08-01', 6).art).toBe('zitat');
  });

  it('tells the hours in words and as a week', () => {
    const { zeilen, woche, hinweis } = zeige({ zeiten, stand: '2026-10', hinweis: 'klingeln' });
    expect(zeilen).toEqual(['Montag bis Freitag 9 bis 12 Uhr']);
    expect(woche?.tage.map((t) => t.length)).toEqual([1, 1, 1, 1, 1, 0, 0]);
    expect(hinweis).toBe('klingeln');
  });

  it('has no week and no lines where hours are unknown', () => {
    for (const felder of [{}, { hinweis: 'nach Aushang' }])
      expect(zeige(felder)).toMatchObject({ zeilen: [], woche: undefined });
  });

  const tag = fc
    .date({ min: new Date('2010-01-01'), max: new Date('2026-11-20'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10));
  const datum = fc.tuple(tag, fc.constantFrom(4, 7, 10)).map(([t, n]) => t.slice(0, n));
  const angabe = fc.record({
    zeiten: fc.option(fc.constantFrom(zeiten, '24/7', '"nach Vereinbarung"'), { nil: undefined }),
    hinweis: fc.option(fc.constant('nach Aushang'), { nil: undefined }),
    stand: fc.option(datum, { nil: undefined }),
    geprueft_am: fc.option(tag, { nil: undefined }),
  });
  /** First day of the month after `monate` months: from then on, something of that date is too old. */
  const zuAltAb = (iso: string, monate: number) => {
    const [jahr = 0, monat = 1] = iso.split('-').map(Number);
    return new Date(Date.UTC(jahr, monat + monate, 1)).toISOString().slice(0, 10);
  };

  it('never states hours that are unknown, undated or may be older than the interval', () => {
    fc.assert(
      fc.property(angabe, fc.integer({ min: 1, max: 24 }), (a, frist) => {
        const { art, vorsatz } = zeitenAnzeige(a, HEUTE, frist);
        const daten = [a.stand, a.geprueft_am].filter((d) => d !== undefined);
        const frisch = daten.some((d) => HEUTE < zuAltAb(d, frist));
        expect(art === 'gilt').toBe(a.zeiten !== undefined && frisch);
        if (art === 'zitat')
          expect(vorsatz).toMatch(
            /^laut (?:Quelle|Prüfung) (?:ohne Datum|von [\d/]+|vom [\d.]+):$/,
          );
      }),
      { numRuns: 500 },
    );
  });

  it.each(['', 'Mo-Fr vormittags', 'Mo 25:00-26:00', 'täglich'])(
    'throws on hours that cannot be parsed: "%s"',
    (text) => {
      expect(() => zeige({ zeiten: text, stand: HEUTE })).toThrow(`"${text}"`);
    },
  );
});
