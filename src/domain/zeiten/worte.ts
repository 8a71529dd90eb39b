import type { Datumspunkt, Wochentag, Zeitspanne } from './typen.ts';

const TAGE: readonly string[] = [
  'Montag',
  'Dienstag',
  'Mittwoch',
  'Donnerstag',
  'Freitag',
  'Samstag',
  'Sonntag',
];

const MONATSNAMEN: readonly string[] = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

/** German name of a weekday. */
export const tagname = (tag: Wochentag): string => nameAt(TAGE, tag);

/** German name of a month 1–12. */
export const monatsname = (monat: number): string => nameAt(MONATSNAMEN, monat - 1);

function nameAt(namen: readonly string[], index: number): string {
  const name = namen[index];
  if (name === undefined) throw new Error(`nameAt: no name for ${String(index)}`);
  return name;
}

/** `a, b und c`. */
export function zaehleAuf(teile: readonly string[]): string {
  const vorne = teile.slice(0, -1).join(', ');
  const letzter = teile.at(-1) ?? '';
  return vorne === '' ? letzter : `${vorne} und ${letzter}`;
}

/** Weekdays in words: `Montag bis Freitag`, `Dienstag und Donnerstag`, `täglich` for all seven. */
export function tageInWorten(tage: readonly Wochentag[]): string {
  const sortiert = [...new Set(tage)].toSorted((a, b) => a - b);
  if (sortiert.length === 7) return 'täglich';
  const laeufe: Wochentag[][] = [];
  for (const tag of sortiert) {
    const lauf = laeufe.at(-1);
    if (lauf !== undefined && lauf.at(-1) === tag - 1) lauf.push(tag);
    else laeufe.push([tag]);
  }
  return zaehleAuf(
    laeufe.flatMap((lauf) =>
      lauf.length < 3
        ? lauf.map(tagname)
        : [`${tagname(lauf[0] ?? 0)} bis ${tagname(lauf.at(-1) ?? 0)}`],
    ),
  );
}

/** Minutes after midnight as a German clock says it: `9`, `9:30`, `24`, and `2` for 1560. */
export function uhrzeitInWorten(minuten: number): string {
  const amTag = minuten > 1440 ? minuten - 1440 : minuten;
  const minute = amTag % 60;
  const stunde = String(Math.floor(amTag / 60));
  return minute === 0 ? stunde : `${stunde}:${String(minute).padStart(2, '0')}`;
}

/** Times in words: `9 bis 12 Uhr und 14 bis 17 Uhr`, `ab 9 Uhr, Ende offen`, `rund um die Uhr`. */
export function spannenInWorten(spannen: readonly Zeitspanne[]): string {
  return zaehleAuf(spannen.toSorted((a, b) => a.von - b.von).map(spanneInWorten));
}

function spanneInWorten({ von, bis, offenesEnde }: Zeitspanne): string {
  if (von === 0 && bis === 1440) return 'rund um die Uhr';
  const anfang = uhrzeitInWorten(von);
  if (offenesEnde && bis === von) return `ab ${anfang} Uhr, Ende offen`;
  const ende = uhrzeitInWorten(bis);
  if (offenesEnde) return `${anfang} bis mindestens ${ende} Uhr, Ende offen`;
  return bis > 1440 ? `${anfang} bis ${ende} Uhr am Folgetag` : `${anfang} bis ${ende} Uhr`;
}

/** A range of days: `am 24. Dezember`, `vom 12. bis 24. Oktober 2026`. */
export function zeitraumInWorten(von: Datumspunkt, bis: Datumspunkt): string {
  const ende = dayInWords(bis, true);
  const gleichesJahr = von.jahr === bis.jahr;
  if (gleichesJahr && von.monat === bis.monat) {
    return von.tag === bis.tag ? `am ${ende}` : `vom ${String(von.tag)}. bis ${ende}`;
  }
  return `vom ${dayInWords(von, !gleichesJahr)} bis ${ende}`;
}

const dayInWords = ({ jahr, monat, tag }: Datumspunkt, mitJahr: boolean): string =>
  `${String(tag)}. ${monatsname(monat)}${mitJahr && jahr !== undefined ? ` ${String(jahr)}` : ''}`;
