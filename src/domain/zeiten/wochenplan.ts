import type { Abschnitt } from './male-tag.ts';
import { regelwoche } from './regelwoche.ts';
import type { Zeiten, Zeitspanne } from './typen.ts';
import { zusatzInWorten } from './zusatz-in-worten.ts';

/** A time of the regular week; `kommentar` is the remark of an open time (`open "nur Frauen"`). */
export type Planzeit = Zeitspanne & { readonly kommentar?: string };

/**
 * The regular week. `tage`: seven days, Monday first, each with its certain opening times in order
 * (empty = closed or not certain); a time past midnight stands on the day it begins. `zusaetze`:
 * German lines for all that is not regular or not certain: holidays, nth weekdays, weeks, dates,
 * "nach Vereinbarung".
 */
export type Wochenplan = {
  readonly tage: readonly (readonly Planzeit[])[];
  readonly zusaetze: readonly string[];
};

/** Lays the hours out as a regular week. */
export function wochenplan(zeiten: Zeiten): Wochenplan {
  const woche = regelwoche(zeiten);
  const tage = woche.map((abschnitte, tag) => {
    const morgen = woche[(tag + 1) % 7] ?? [];
    const gestern = woche[(tag + 6) % 7] ?? [];
    return abschnitte.flatMap((abschnitt) => toPlanzeit(abschnitt, abschnitte, morgen, gestern));
  });
  return { tage, zusaetze: zusatzInWorten(zeiten) };
}

function toPlanzeit(
  abschnitt: Abschnitt,
  heute: readonly Abschnitt[],
  morgen: readonly Abschnitt[],
  gestern: readonly Abschnitt[],
): readonly Planzeit[] {
  const { von, bis, zustand, offenesEnde, kommentar } = abschnitt;
  const bemerkung = kommentar === undefined ? {} : { kommentar };
  if (offenesEnde) {
    // Told with the certain time before it, where there is one.
    const davor = heute.some((anderer) => isCertainPartOf(anderer, abschnitt));
    return davor ? [] : [{ von, bis: von, offenesEnde: true, ...bemerkung }];
  }
  if (zustand !== 'offen') return [];
  if (gestern.some((anderer) => continues(anderer, abschnitt))) return [];
  const folge = morgen.find((anderer) => continues(abschnitt, anderer));
  return [
    {
      von,
      bis: folge === undefined ? bis : 1440 + folge.bis,
      offenesEnde: heute.some((anderer) => isCertainPartOf(abschnitt, anderer)),
      ...bemerkung,
    },
  ];
}

/** `abend` runs on after midnight as `nacht`. */
const continues = (abend: Abschnitt, nacht: Abschnitt): boolean =>
  abend.bis === 1440 &&
  nacht.ausVortag &&
  nacht.von === 0 &&
  abend.regel === nacht.regel &&
  !abend.ausVortag;

const isCertainPartOf = (sicher: Abschnitt, rest: Abschnitt): boolean =>
  rest.offenesEnde && !sicher.offenesEnde && sicher.bis === rest.von && sicher.regel === rest.regel;
