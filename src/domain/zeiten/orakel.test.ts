import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseZeiten } from './parse-zeiten.ts';
import { schreibeZeiten } from './schreibe-zeiten.ts';
import { beliebigeZeiten } from '../../../tests/hilfe/beliebige-zeiten.ts';
import {
  createOrakelkalender,
  eigeneStrecken,
  instantOf,
  merge,
  streckenDesOrakels,
  type Strecke,
} from '../../../tests/hilfe/zeiten-orakel.ts';
import type { Zeiten } from './typen.ts';
import { wochenplan } from './wochenplan.ts';

// Many runs; a busy machine needs longer than the default five seconds.
vi.setConfig({ testTimeout: 60_000 });

const kalender = createOrakelkalender();

function parseOrFail(text: string): Zeiten {
  const gelesen = parseZeiten(text);
  if (!gelesen.ok) throw new Error(`${text}: ${gelesen.satz} (${String(gelesen.position)})`);
  return gelesen.zeiten;
}

/**
 * Weeks that hold holidays, school holidays, the end of summer time and week 53. The beginning of
 * summer time is left to the whole years above: times inside the hour that it skips have no instant,
 * and the package looks for the evening before 24 hours back, two days back on that Monday.
 */
const WOCHEN = ['2026-04-06', '2026-05-25', '2026-10-05', '2026-10-19', '2026-12-21', '2026-12-28'];

describe('our rules against the opening_hours package', () => {
  it('run in the zone of Hagen, as the package knows no other', () => {
    expect(new Date(2026, 6, 1).getTimezoneOffset()).toBe(-120);
  });

  it.each([
    'Mo-Fr 09:00-12:00,14:00-17:00',
    'Tu,Th 09:00-12:00; PH off',
    'Mo-Fr 08:00-16:00; SH off',
    'Mo-Su 08:00-20:00; PH,SH off',
    'We[1] 15:00-17:00',
    'Fr[-1] 10:00-12:00',
    'Sa[2-4] 10:00-12:00',
    'We 09:00-12:00; We[1] 15:00-17:00',
    'We 09:00-12:00, We[1,3] 15:00-17:00',
    'week 01-53/2 Tu 10:00-12:00',
    'week 02-52/2 Tu 10:00-12:00; week 01-53/2 Th 10:00-12:00',
    'week 1,5,9-20 Mo 10:00-12:00',
    'Mo-Fr 09:00-12:00 || "nach Vereinbarung"',
    '"nach Vereinbarung"',
    'Mo-Fr 09:00-12:00; 2026 Oct 12-24 off',
    'Mo-Su 09:00-12:00; 2026 Dec 23-2027 Jan 06 off',
    'Mo-Fr 09:00-12:00; Dec 24,31 10:00-11:00',
    'Mo-Fr 09:00-12:00; Dec 24-Jan 06 off',
    'Mo 09:00+',
    'Mo 09:00-12:00+',
    '24/7',
    '24/7; Sa off',
    '09:00-12:00; Su off',
    'Fr,Sa 20:00-02:00',
    'Fr 20:00-02:00; Sa 10:00-12:00',
    'Fr 20:00-02:00, Sa 10:00-12:00',
    'Fr 20:00-02:00; Sa off',
    'Mo-Su 22:00-06:00; We off',
    'Sa,Su,PH 08:00-08:00',
    'Mo-Fr 08:00-18:00; We 12:00-13:00 off',
    'Mo-Fr,PH 09:00-12:00; SH Mo-Fr 10:00-14:00',
    'PH Mo-Fr 10:00-11:00',
    'Apr-Sep Mo-Fr 09:00-18:00; Oct-Mar Mo-Fr 10:00-16:00',
    'Fr-Mo 10:00-12:00',
    '2026 Mo 10:00-12:00; 2027 Tu 10:00-12:00',
    'Mo 10:00-12:00 open "nur Frauen"; Tu 10:00-12:00 "nach Anmeldung"',
    'Mo-Fr 09:00-12:00 unknown',
    'off',
    'Mo open',
  ])('agree on a whole year of %s', (text) => {
    expect(eigeneStrecken(parseOrFail(text), '2026-01-01', 400, kalender)).toEqual(
      streckenDesOrakels(text, '2026-01-01', 400),
    );
  });

  it('agree on arbitrary hours in weeks with holidays, the end of summer time and week 53', () => {
    fc.assert(
      fc.property(beliebigeZeiten('alles'), fc.constantFrom(...WOCHEN), (zeiten, woche) => {
        const text = schreibeZeiten(zeiten);
        fc.pre(isSoundForOrakel(text, woche));
        expect(eigeneStrecken(parseOrFail(text), woche, 7, kalender), text).toEqual(
          streckenDesOrakels(text, woche, 7),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('agree on the regular week', () => {
    fc.assert(
      fc.property(beliebigeZeiten('woche'), (zeiten) => {
        const text = schreibeZeiten(zeiten);
        // Monday 2026-06-15 starts a week without holidays; the Sunday before is as regular.
        fc.pre(isSoundForOrakel(text, '2026-06-15'));
        const certain = streckenDesOrakels(text, '2026-06-15', 7).filter(([, , art]) => art === '');
        expect(planAsStrecken(zeiten), text).toEqual(certain);
      }),
      { numRuns: 1000 },
    );
  });
});

/**
 * Leaves out three faults of the package: `00:00+` counts as open for certain; `09:00-12:00+` ends
 * at any change that another rule makes behind it; a bare year does not end at New Year.
 */
const isSoundForOrakel = (text: string, woche: string): boolean =>
  !text.includes('00:00+') &&
  !(/-\d\d:\d\d\+/.test(text) && /[;,] |\|\|/.test(text)) &&
  !(woche === '2026-12-28' && /2026 (?!Oct|Dec)/.test(text));

/** The plan's times, wrapped around the end of Sunday, as stretches of the week of 2026-06-15. */
function planAsStrecken(zeiten: Zeiten): readonly Strecke[] {
  const woche = 7 * 1440;
  const at = (minuten: number): number => instantOf('2026-06-15', minuten);
  const strecken = wochenplan(zeiten)
    .tage.flatMap((spannen, tag) =>
      spannen.map(({ von, bis }) => ({ von: tag * 1440 + von, bis: tag * 1440 + bis })),
    )
    .flatMap(({ von, bis }) =>
      bis > woche
        ? [
            { von, bis: woche },
            { von: 0, bis: bis - woche },
          ]
        : [{ von, bis }],
    )
    .filter(({ von, bis }) => von < bis)
    .map(({ von, bis }): Strecke => [at(von), at(bis), '']);
  return merge(strecken.toSorted((a, b) => a[0] - b[0]));
}
