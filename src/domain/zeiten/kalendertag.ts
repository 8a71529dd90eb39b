import type { Wochentag } from './typen.ts';

/**
 * A day of the calendar. `nummer` counts days since 1970-01-01; `woche` is the ISO week 1–53;
 * `nter` counts its weekday within the month from the front (1–5), `nterVonHinten` from the back
 * (-1 to -5).
 */
export type Kalendertag = {
  readonly iso: string;
  readonly nummer: number;
  readonly jahr: number;
  readonly monat: number;
  readonly tag: number;
  readonly wochentag: Wochentag;
  readonly woche: number;
  readonly nter: number;
  readonly nterVonHinten: number;
};

const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO date (`2026-05-12`); throws when it is none. */
export function tagesnummer(iso: string): number {
  const ms = Date.parse(`${iso}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(iso) || Number.isNaN(ms)) {
    throw new Error(`tagesnummer: ${iso} is no ISO date`);
  }
  return ms / MS_PER_DAY;
}

/** The day with this number of days since 1970-01-01. */
export function kalendertag(nummer: number): Kalendertag {
  const iso = new Date(nummer * MS_PER_DAY).toISOString().slice(0, 10);
  const [jahr = 0, monat = 0, tag = 0] = iso.split('-').map(Number);
  const wochentag = weekdayOf(nummer);
  // ISO 8601: a week belongs to the year of its Thursday.
  const donnerstag = nummer - wochentag + 3;
  const neujahr = Date.UTC(new Date(donnerstag * MS_PER_DAY).getUTCFullYear(), 0, 1) / MS_PER_DAY;
  const letzter = new Date(Date.UTC(jahr, monat, 0)).getUTCDate();
  return {
    iso,
    nummer,
    jahr,
    monat,
    tag,
    wochentag,
    woche: Math.floor((donnerstag - neujahr) / 7) + 1,
    nter: Math.ceil(tag / 7),
    nterVonHinten: -Math.ceil((letzter - tag + 1) / 7),
  };
}

/** Day 0, 1970-01-01, was a Thursday. */
const weekdayOf = (nummer: number): Wochentag => ((((nummer + 3) % 7) + 7) % 7) as Wochentag;
