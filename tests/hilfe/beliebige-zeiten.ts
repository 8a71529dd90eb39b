import fc from 'fast-check';
import type {
  Datumswahl,
  Regel,
  Tagwahl,
  Wochentag,
  Wochenwahl,
  Zeiten,
  Zeitspanne,
} from '../../src/domain/zeiten/typen.ts';

const wochentag = fc.integer({ min: 0, max: 6 }) as fc.Arbitrary<Wochentag>;

const tage: fc.Arbitrary<Tagwahl> = fc.record({
  art: fc.constant('tage' as const),
  von: wochentag,
  bis: wochentag,
});

const nte: fc.Arbitrary<Tagwahl> = fc.record({
  art: fc.constant('nte' as const),
  tag: wochentag,
  nte: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, -1, -2), { minLength: 1, maxLength: 2 }),
});

const feiertag: fc.Arbitrary<Tagwahl> = fc.constantFrom({ art: 'feiertag' }, { art: 'ferien' });

const wochen: fc.Arbitrary<Wochenwahl> = fc.constantFrom(
  { von: 1, bis: 53, schritt: 2 },
  { von: 2, bis: 52, schritt: 2 },
  { von: 10, bis: 20, schritt: 1 },
  { von: 5, bis: 50, schritt: 3 },
  { von: 53, bis: 53, schritt: 1 },
);

const daten: fc.Arbitrary<Datumswahl> = fc.constantFrom<Datumswahl>(
  { art: 'monate', von: 4, bis: 9 },
  { art: 'monate', von: 10, bis: 3 },
  { art: 'monate', von: 12, bis: 12 },
  { art: 'tage', von: { monat: 12, tag: 24 }, bis: { monat: 12, tag: 24 } },
  { art: 'tage', von: { monat: 12, tag: 24 }, bis: { monat: 1, tag: 6 } },
  { art: 'tage', von: { monat: 10, tag: 12 }, bis: { monat: 10, tag: 24 } },
  { art: 'tage', von: { jahr: 2026, monat: 10, tag: 12 }, bis: { jahr: 2026, monat: 10, tag: 24 } },
  { art: 'tage', von: { jahr: 2026, monat: 12, tag: 21 }, bis: { jahr: 2027, monat: 1, tag: 3 } },
);

/** `Dec Mo[1,3]` is no accepted spelling. */
const singleNthAfterMonth = (wahl: Tagwahl, daten: readonly Datumswahl[]): Tagwahl =>
  wahl.art === 'nte' && daten.some((datum) => datum.art === 'monate')
    ? { ...wahl, nte: wahl.nte.slice(0, 1) }
    : wahl;

/** Quarter hours, one to three spans that do not overlap; the last may pass midnight or stay open. */
const spannen: fc.Arbitrary<readonly Zeitspanne[]> = fc
  .record({
    grenzen: fc.uniqueArray(fc.integer({ min: 0, max: 95 }), { minLength: 2, maxLength: 6 }),
    nacht: fc.option(fc.integer({ min: 1, max: 40 })),
    offen: fc.constantFrom('nein', 'nein', 'nein', 'ende', 'anfang'),
  })
  .map(({ grenzen, nacht, offen }) => {
    const sortiert = grenzen.toSorted((a, b) => a - b).map((viertel) => viertel * 15);
    const paare = Array.from({ length: Math.floor(sortiert.length / 2) }, (_, index) => ({
      von: sortiert[index * 2] ?? 0,
      bis: sortiert[index * 2 + 1] ?? 0,
      offenesEnde: false,
    }));
    const letzte = paare.at(-1);
    if (letzte === undefined) return paare;
    const vorne = paare.slice(0, -1);
    // The reference lets open ends after 17:00 reach into the next day; ours end at midnight.
    if (offen === 'anfang' && letzte.von < 1020) {
      return [...vorne, { von: letzte.von, bis: letzte.von, offenesEnde: true }];
    }
    if (offen === 'ende' && letzte.bis < 1020) return [...vorne, { ...letzte, offenesEnde: true }];
    if (nacht !== null && letzte.von > 720) {
      return [...vorne, { ...letzte, bis: 1440 + nacht * 15 }];
    }
    return paare;
  });

type Art = 'woche' | 'alles';

function regel(art: Art, verknuepfung: Regel['verknuepfung']): fc.Arbitrary<Regel> {
  const listOf = <T>(eine: fc.Arbitrary<T>, laenge: number): fc.Arbitrary<readonly T[]> =>
    art === 'woche'
      ? fc.constant([])
      : fc.oneof(
          { weight: 4, arbitrary: fc.constant([]) },
          fc.array(eine, { minLength: 1, maxLength: laenge }),
        );
  const tagwahl = art === 'woche' ? tage : fc.oneof({ weight: 4, arbitrary: tage }, nte, feiertag);
  return fc
    .record({
      jahre: listOf(fc.constant({ von: 2026, bis: 2026 }), 1),
      daten: listOf(daten, 1),
      wochen: listOf(wochen, 2),
      nur:
        art === 'woche'
          ? fc.constant(null)
          : fc.option(fc.constantFrom('feiertag' as const, 'ferien' as const), { freq: 8 }),
      tage: fc.array(tagwahl, { minLength: 1, maxLength: 3 }),
      spannen,
      zustand: fc.constantFrom<Regel['zustand'][]>('offen', 'offen', 'offen', 'zu', 'unbekannt'),
      ganztags: fc.boolean(),
    })
    .map(({ nur, zustand, ganztags, ...rest }) => {
      const gewaehlt = verknuepfung === 'ergaenzt' && zustand === 'zu' ? 'offen' : zustand;
      // A list after SH or PH must begin with a weekday, else it is one list with it.
      const mitNur =
        nur !== null &&
        rest.tage[0]?.art !== 'feiertag' &&
        rest.tage[0]?.art !== 'ferien' &&
        rest.tage.every((wahl) => wahl.art === 'tage');
      return {
        verknuepfung,
        ...rest,
        tage: rest.tage.map((wahl) => singleNthAfterMonth(wahl, rest.daten)),
        // Years beside dates with their own years would only be empty sets.
        jahre: rest.daten.length > 0 ? [] : rest.jahre,
        ...(mitNur ? { nur } : {}),
        spannen: gewaehlt !== 'offen' && ganztags ? [] : rest.spannen,
        zustand: gewaehlt,
        ...(gewaehlt === 'unbekannt' ? { kommentar: 'nach Vereinbarung' } : {}),
      };
    });
}

const sonst: fc.Arbitrary<readonly Regel[]> = fc.constantFrom<readonly Regel[]>(
  [],
  [],
  [
    {
      verknuepfung: 'sonst',
      jahre: [],
      daten: [],
      wochen: [],
      tage: [],
      spannen: [],
      zustand: 'unbekannt',
      kommentar: 'nach Absprache',
    },
  ],
);

/**
 * Arbitrary opening hours that `parseZeiten` accepts. `woche`: plain weekdays only, so that every
 * week is the same; `alles`: also holidays, nth weekdays, weeks and dates.
 */
export function beliebigeZeiten(art: Art): fc.Arbitrary<Zeiten> {
  const weitere = fc
    .constantFrom<Regel['verknuepfung'][]>('ersetzt', 'ergaenzt')
    .chain((v) => regel(art, v));
  return fc
    .tuple(regel(art, 'ersetzt'), fc.array(weitere, { maxLength: 3 }), sonst)
    .map(([erste, mehr, ende]) => ({ regeln: [erste, ...mehr, ...ende] }));
}
