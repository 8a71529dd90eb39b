import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { beliebigeZeiten } from '../../../tests/hilfe/beliebige-zeiten.ts';
import { parseZeiten } from './parse-zeiten.ts';
import { schreibeZeiten } from './schreibe-zeiten.ts';
import type { Zeiten } from './typen.ts';

// Many runs; a busy machine needs longer than the default five seconds.
vi.setConfig({ testTimeout: 60_000 });

describe('parseZeiten', () => {
  it('reads rules into their parts', () => {
    expect(parseZeiten('Mo-Fr 09:00-12:00; SH We[-1] 20:00-02:00+ || "nach Vereinbarung"').ok).toBe(
      false,
    );
    const gelesen = parseZeiten('Mo-Fr 09:00-12:00,14:00+; SH Sa 20:00-02:00 || "n. V."');
    const leer = { jahre: [], daten: [], wochen: [] };
    const erwartet: Zeiten = {
      regeln: [
        {
          verknuepfung: 'ersetzt',
          ...leer,
          tage: [{ art: 'tage', von: 0, bis: 4 }],
          spannen: [
            { von: 540, bis: 720, offenesEnde: false },
            { von: 840, bis: 840, offenesEnde: true },
          ],
          zustand: 'offen',
        },
        {
          verknuepfung: 'ersetzt',
          ...leer,
          nur: 'ferien',
          tage: [{ art: 'tage', von: 5, bis: 5 }],
          spannen: [{ von: 1200, bis: 1560, offenesEnde: false }],
          zustand: 'offen',
        },
        {
          verknuepfung: 'sonst',
          ...leer,
          tage: [],
          spannen: [],
          zustand: 'unbekannt',
          kommentar: 'n. V.',
        },
      ],
    };
    expect(gelesen).toEqual({ ok: true, zeiten: erwartet });
  });

  it.each([
    '  Mo - Fr   09:00 - 12:00 , 14:00 - 17:00 ;PH off ',
    'Mo,We,Fr 09:00-12:00',
    'Su,PH closed',
    'week 1-53/2 Mo 09:00-10:00',
    'Mo 20:00-26:00',
    'Feb 29 off',
    '2026 Dec 24-2027 Jan 02 off',
    'Mo-Fr open',
    'unknown "Umbau"',
  ])('accepts %j', (text) => {
    expect(parseZeiten(text).ok).toBe(true);
  });

  it.each([
    ['Mo-Fr 9-12 Uhr', 6, 'Mo-Fr 09:00-12:00'],
    ['Di 10-12', 0, 'Tu 10:00-12:00'],
    [
      'Montag bis Freitag von 8.30 bis 12 Uhr und 14 bis 17 Uhr',
      0,
      'Mo-Fr 08:30-12:00,14:00-17:00',
    ],
    ['Montags 14-17', 0, 'Mo 14:00-17:00'],
    ['am Mo 14-17', 0, 'Mo 14:00-17:00'],
    ['Mo-Di 8-17; Mi 8-12', 3, 'Mo-Tu 08:00-17:00; We 08:00-12:00'],
    ['Mi 14-17, Fr 9-12 (Stand 2009)', 0, 'We 14:00-17:00; Fr 09:00-12:00'],
    ['Mo, Di, Do, Fr 10-19; Mi geschlossen', 4, 'Mo,Tu,Th,Fr 10:00-19:00; We off'],
    ['Mo 10-12 u. 14-16 Uhr', 3, 'Mo 10:00-12:00,14:00-16:00'],
    ['Mo: 9:00 – 12:00', 2, 'Mo 09:00-12:00'],
    ['mo-fr 9:00-12:00', 0, 'Mo-Fr 09:00-12:00'],
    ['Di und Fr ab 11 Uhr', 0, 'Tu,Fr 11:00+'],
    ['täglich 8-17', 0, 'Mo-Su 08:00-17:00'],
    ['1. und 3. Sa 15-18', 0, 'Sa[1,3] 15:00-18:00'],
    ['1. Montag im Monat ab 14 Uhr', 0, 'Mo[1] 14:00+'],
    ['letzter Freitag im Monat 18 bis 20 Uhr', 0, 'Fr[-1] 18:00-20:00'],
    ['Sa, So, Feiertag 8-8', 4, 'Sa,Su,PH 08:00-08:00'],
    ['24. Dezember geschlossen', 0, 'Dec 24 off'],
    ['rund um die Uhr', 0, '24/7'],
    ['nach Vereinbarung', 0, '"nach Vereinbarung"'],
    ['Mo 9-12, nach Vereinbarung', 3, 'Mo 09:00-12:00 || "nach Vereinbarung"'],
    ['Mo 09:00-12:00; "nach Vereinbarung"', 16, 'Mo 09:00-12:00 || "nach Vereinbarung"'],
    ['Mo-Fr 09:00-12:00, PH off', 19, 'Mo-Fr 09:00-12:00; PH off'],
    ['Mo-Fr 09:00-12:00;', 18, 'Mo-Fr 09:00-12:00'],
  ])('refuses %j at %i and proposes %s', (text, position, vorschlag) => {
    expect(parseZeiten(text)).toMatchObject({ ok: false, position, vorschlag });
  });

  it.each([
    ['', 0],
    ['Mo-Fr', 5],
    ['Mo 09:00', 8],
    ['Mo 09:00-', 9],
    ['Mo 09:70-10:00', 3],
    ['Mo 24:00-25:00', 3],
    ['Mo 14:00-16:00,15:00-17:00', 15],
    ['Mo 09:00+,14:00-16:00', 10],
    ['Mo 20:00-02:00+', 9],
    ['Mo-Fr 09:00-12:00; 14:00-16:00', 19],
    ['Mo-Fr 09:00-12:00; off', 19],
    ['Mo-Fr 09:00-12:00 || "x"; PH off', 24],
    ['PH,SH Mo-Fr 09:00-12:00', 6],
    ['We[6] 10:00-11:00', 3],
    ['Dec Mo[1,3] 10:00-11:00', 0],
    ['week 60 Mo 10:00-11:00', 5],
    ['week 20-10 Mo 10:00-11:00', 5],
    ['Feb 30 off', 4],
    ['2026 Feb 29 off', 9],
    ['2026 Oct 12-Nov 05 off', 12],
    ['Oct 24-12 off', 4],
    ['2027-2026 Mo 10:00-11:00', 5],
    ['werktags 8-16', 0],
    ['2022: Mo-Fr 8-16', 0],
    ['Mo-Sa 14-20; Mo, Mi auch 10-12', 6],
    ['Mo-Fr 8-16, nur mit Termin', 6],
    ['Mo-Sa bis 22', 6],
  ])('refuses %j at %i and proposes nothing that drops a meaning', (text, position) => {
    const gelesen = parseZeiten(text);
    expect(gelesen).toMatchObject({ ok: false, position });
    expect(gelesen).not.toHaveProperty('vorschlag');
    expect(gelesen).toHaveProperty('satz', expect.stringMatching(/^[A-Z].*„.+“.*\.$/));
  });

  it('reads back what schreibeZeiten writes', () => {
    fc.assert(
      fc.property(beliebigeZeiten('alles'), (zeiten) => {
        expect(parseZeiten(schreibeZeiten(zeiten))).toEqual({ ok: true, zeiten });
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws, and proposes only what it would accept', () => {
    const wort = fc.constantFrom(
      ...['Mo', 'Di', 'Fr', '-', ',', ';', '||', '9', '12:00', '09:00-12:00', '8.30', 'Uhr', 'PH'],
      ...[
        'off',
        '"x"',
        '[1]',
        '+',
        'week',
        '01-53/2',
        'Oct',
        '2026',
        'bis',
        'und',
        '1.',
        'zu',
        'ab',
      ],
      ...['24/7', 'nach Vereinbarung', '(Stand 2019)', '/', ':', 'Montag', 'täglich'],
    );
    const texte = fc.array(wort, { maxLength: 8 }).map((worte) => worte.join(' '));
    fc.assert(
      fc.property(fc.oneof(texte, fc.string({ unit: 'binary' })), (text) => {
        const gelesen = parseZeiten(text);
        if (!gelesen.ok) {
          expect(gelesen.position).toBeLessThanOrEqual(text.length);
          if (gelesen.vorschlag !== undefined) {
            expect(parseZeiten(gelesen.vorschlag).ok).toBe(true);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});
