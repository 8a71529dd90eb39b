import { liegtInWochentagen } from './regel-gilt.ts';
import {
  WOCHENTAGE,
  type Datumswahl,
  type Regel,
  type Tagwahl,
  type Wochentag,
  type Wochenwahl,
} from './typen.ts';
import { monatsname, tageInWorten, tagname, zaehleAuf, zeitraumInWorten } from './worte.ts';

/** The weekdays that entries of a list of days name plainly (`Mo-Fr`, not `We[1]` or `PH`). */
export function plainWeekdays(tage: readonly Tagwahl[]): readonly Wochentag[] {
  return WOCHENTAGE.map((_, index) => index as Wochentag).filter((tag) =>
    tage.some((wahl) => wahl.art === 'tage' && liegtInWochentagen(wahl.von, wahl.bis, tag)),
  );
}

/**
 * The selectors of a rule in German words, in the order in which they are read: `im Jahr 2026`, `vom
 * 12. bis 24. Oktober`, `in ungeraden Kalenderwochen`, `in den Schulferien`, `jeden 1. Mittwoch im
 * Monat`. Empty when the rule has none.
 */
export function auswahlInWorten(
  regel: Pick<Regel, 'jahre' | 'daten' | 'wochen' | 'nur' | 'tage'>,
): string {
  const wochentage = plainWeekdays(regel.tage);
  const tage = [
    ...(wochentage.length > 0 ? [tageInWorten(wochentage)] : []),
    ...regel.tage.flatMap(specialDay),
  ];
  return [
    zaehleAuf(regel.jahre.map(yearsInWords)),
    zaehleAuf(regel.daten.map(datesInWords)),
    zaehleAuf(regel.wochen.map(weeksInWords)),
    regel.nur === undefined ? '' : holidayInWords(regel.nur),
    zaehleAuf(tage),
  ]
    .filter((teil) => teil !== '')
    .join(' ');
}

const holidayInWords = (art: 'feiertag' | 'ferien'): string =>
  art === 'feiertag' ? 'an Feiertagen' : 'in den Schulferien';

function specialDay(wahl: Tagwahl): readonly string[] {
  if (wahl.art === 'tage') return [];
  if (wahl.art !== 'nte') return [holidayInWords(wahl.art)];
  return [`jeden ${zaehleAuf(wahl.nte.map(ordinal))} ${tagname(wahl.tag)} im Monat`];
}

function ordinal(nter: number): string {
  if (nter > 0) return `${String(nter)}.`;
  return ['letzten', 'vorletzten', 'drittletzten', 'viertletzten', 'fünftletzten'][-nter - 1] ?? '';
}

const yearsInWords = ({ von, bis }: { readonly von: number; readonly bis: number }): string =>
  von === bis ? `im Jahr ${String(von)}` : `in den Jahren ${String(von)} bis ${String(bis)}`;

function datesInWords(wahl: Datumswahl): string {
  if (wahl.art === 'tage') return zeitraumInWorten(wahl.von, wahl.bis);
  const von = monatsname(wahl.von);
  return wahl.von === wahl.bis ? `im ${von}` : `von ${von} bis ${monatsname(wahl.bis)}`;
}

function weeksInWords({ von, bis, schritt }: Wochenwahl): string {
  if (schritt === 2 && von <= 2 && bis >= 52) {
    return von === 1 ? 'in ungeraden Kalenderwochen' : 'in geraden Kalenderwochen';
  }
  const [erste, letzte] = [String(von), String(bis)];
  if (schritt > 1)
    return `in jeder ${String(schritt)}. Kalenderwoche von Woche ${erste} bis ${letzte}`;
  return von === bis ? `in Kalenderwoche ${erste}` : `in den Kalenderwochen ${erste} bis ${letzte}`;
}
