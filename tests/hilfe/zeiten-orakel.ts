import OpeningHours from 'opening_hours';
import { abschnitteAm } from '../../src/domain/zeiten/abschnitte-am.ts';
import { kalendertag, tagesnummer } from '../../src/domain/zeiten/kalendertag.ts';
import type { Feiertagskalender } from '../../src/domain/zeiten/regel-gilt.ts';
import type { Zeiten } from '../../src/domain/zeiten/typen.ts';

/** A stretch of time in Unix milliseconds; `?` when it is not certain. */
export type Strecke = readonly [von: number, bis: number, art: '' | '?'];

/** The reference implementation, for a place in Hagen (holidays of North Rhine-Westphalia). */
export function createOrakel(text: string): OpeningHours {
  return new OpeningHours(text, {
    lat: 51.36,
    lon: 7.47,
    address: { country_code: 'de', state: 'Nordrhein-Westfalen' },
  });
}

/** What the reference implementation says, from midnight of `iso` for so many days. */
export function streckenDesOrakels(text: string, iso: string, tage: number): readonly Strecke[] {
  const [jahr = 0, monat = 0, tag = 0] = iso.split('-').map(Number);
  const strecken = createOrakel(text)
    .getOpenIntervals(new Date(jahr, monat - 1, tag), new Date(jahr, monat - 1, tag + tage))
    .map(([von, bis, unbekannt]) => [+von, +bis, unbekannt ? '?' : ''] as const);
  return merge(strecken);
}

/** What our own rules say for the same days. */
export function eigeneStrecken(
  zeiten: Zeiten,
  iso: string,
  tage: number,
  kalender: Feiertagskalender,
): readonly Strecke[] {
  const anfang = tagesnummer(iso);
  const nummern = Array.from({ length: tage }, (_, index) => anfang + index);
  const strecken = nummern.flatMap((nummer) => {
    const tag = kalendertag(nummer).iso;
    return abschnitteAm(zeiten, tag, kalender).map(({ von, bis, zustand }): Strecke => [
      instantOf(tag, von),
      instantOf(tag, bis),
      zustand === 'offen' ? '' : '?',
    ]);
  });
  return merge(strecken);
}

/** Joins stretches of the same kind that touch. */
export function merge(strecken: readonly Strecke[]): readonly Strecke[] {
  const ergebnis: Strecke[] = [];
  for (const strecke of strecken) {
    const letzte = ergebnis.at(-1);
    if (letzte?.[1] === strecke[0] && letzte[2] === strecke[2]) {
      ergebnis[ergebnis.length - 1] = [letzte[0], strecke[1], strecke[2]];
    } else ergebnis.push(strecke);
  }
  return ergebnis;
}

/** Instant of so many minutes after the midnight of a day, by the wall clock of the test's zone. */
export function instantOf(iso: string, minuten: number): number {
  const [jahr = 0, monat = 0, tag = 0] = iso.split('-').map(Number);
  return +new Date(jahr, monat - 1, tag, 0, minuten);
}

/** Holidays as the reference implementation knows them. */
export function createOrakelkalender(): Feiertagskalender {
  const [feiertage, ferien] = [createOrakel('PH'), createOrakel('SH')];
  const noonOf = (iso: string): Date => new Date(`${iso}T12:00`);
  return {
    istFeiertag: (iso) => feiertage.getState(noonOf(iso)),
    istFerientag: (iso) => ferien.getState(noonOf(iso)),
  };
}
