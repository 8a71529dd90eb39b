/** Weekdays in the words of the opening_hours syntax, Monday first. */
export const WOCHENTAGE = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
/** Months in the words of the opening_hours syntax. */
export const MONATE: readonly string[] = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
];

/** Index of a weekday: 0 = Monday … 6 = Sunday. */
export type Wochentag = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/**
 * A span of time in minutes after midnight. `von` 0–1439; `bis` > `von`, up to `von` + 1440, so more
 * than 1440 means past midnight. With `offenesEnde` the end is only known up to `bis` (`09:00+` has
 * `bis` = `von`, `09:00-12:00+` has `bis` = 720); `bis` is then at most 1440.
 */
export type Zeitspanne = {
  readonly von: number;
  readonly bis: number;
  readonly offenesEnde: boolean;
};

/**
 * One entry of a list of days: weekdays (`von` after `bis` runs over Sunday), the nth weekday of the
 * month (`nte` 1 to 5, or -1 for the last, -2 …), public holidays, school holidays.
 */
export type Tagwahl =
  | { readonly art: 'tage'; readonly von: Wochentag; readonly bis: Wochentag }
  | { readonly art: 'nte'; readonly tag: Wochentag; readonly nte: readonly number[] }
  | { readonly art: 'feiertag' }
  | { readonly art: 'ferien' };

/** A day of a year, or of every year; months 1–12. */
export type Datumspunkt = { readonly jahr?: number; readonly monat: number; readonly tag: number };

/** One entry of a list of dates: whole months or days, both ends included; may run over New Year. */
export type Datumswahl =
  | { readonly art: 'monate'; readonly von: number; readonly bis: number }
  | { readonly art: 'tage'; readonly von: Datumspunkt; readonly bis: Datumspunkt };

/** ISO weeks `von` to `bis` (1–53), every `schritt`th of them, counted from `von`. */
export type Wochenwahl = { readonly von: number; readonly bis: number; readonly schritt: number };

/**
 * One rule. Filled lists must all apply, within a list one entry is enough; an empty list does not
 * restrict.
 *
 * - `verknuepfung`: `ersetzt` (`;`, takes the place of earlier rules on its days), `ergaenzt` (`,`,
 *   adds to them), `sonst` (`||`, only where they say nothing).
 * - `jahre`: calendar years, both ends included.
 * - `nur`: restricts `tage` to public or school holidays (`SH Mo-Fr`).
 * - `spannen`: empty means the whole day.
 * - `zustand`: `unbekannt` for `unknown` and for rules with only a comment.
 */
export type Regel = {
  readonly verknuepfung: 'ersetzt' | 'ergaenzt' | 'sonst';
  readonly jahre: readonly { readonly von: number; readonly bis: number }[];
  readonly daten: readonly Datumswahl[];
  readonly wochen: readonly Wochenwahl[];
  readonly nur?: 'feiertag' | 'ferien';
  readonly tage: readonly Tagwahl[];
  readonly spannen: readonly Zeitspanne[];
  readonly zustand: 'offen' | 'zu' | 'unbekannt';
  readonly kommentar?: string;
};

/** Opening hours: rules in the order of the text, at least one, the first one `ersetzt`. */
export type Zeiten = { readonly regeln: readonly Regel[] };
