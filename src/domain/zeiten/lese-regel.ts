import { leseDaten } from './lese-daten.ts';
import { leseSpannen } from './lese-spannen.ts';
import { leseTage, leseWochen } from './lese-tage.ts';
import type { Datumswahl, Regel, Tagwahl } from './typen.ts';
import { isLesefehler, type Lesefehler, type Wortleser } from './wortleser.ts';

/**
 * Reads one rule, selectors in the order year, date, week, day, then times, state and comment.
 * `erste` is true for the first rule of the text: only it may leave out the days (a later rule
 * without days would blur which days it means), and only a fallback may follow without them.
 */
export function leseRegel(
  leser: Wortleser,
  verknuepfung: Regel['verknuepfung'],
  erste: boolean,
): Regel | Lesefehler {
  const anfang = leser.sieh().position;
  const jahre = readJahre(leser);
  if (isLesefehler(jahre)) return jahre;
  const daten = leseDaten(leser);
  if (isLesefehler(daten)) return daten;
  const wochen = leseWochen(leser);
  if (isLesefehler(wochen)) return wochen;
  const tage = leseTage(leser);
  if (isLesefehler(tage)) return tage;
  if (isMonthWithManyNth(daten.at(-1), tage.tage[0]) && wochen.length === 0) {
    return {
      satz: 'Nach einem einzelnen Monat darf nur eine Zahl in der Klammer stehen. Erwartet wird zum Beispiel „Dec Mo[1] 10:00-12:00, Dec Mo[3] 10:00-12:00“.',
      position: anfang,
    };
  }
  const ohneTage = jahre.length + daten.length + wochen.length + tage.tage.length === 0;
  const spannen = leseSpannen(leser);
  if (isLesefehler(spannen)) return spannen;
  const zustandswort = leser.nimm('zustand')?.text;
  const kommentar = leser.nimm('kommentar')?.text.slice(1, -1).trim();
  if (spannen.length === 0 && zustandswort === undefined && kommentar === undefined) {
    return leser.fehler(sentenceForNothing(leser, ohneTage, erste));
  }
  if (ohneTage && !erste && verknuepfung !== 'sonst') {
    return { satz: sentenceForMissingDays(spannen.length > 0), position: anfang };
  }
  const zustand = zustandOf(zustandswort, kommentar);
  if (verknuepfung === 'ergaenzt' && zustand === 'zu') {
    return {
      satz: 'Eine Schließung steht nach einem Semikolon, nicht nach einem Komma. Erwartet wird zum Beispiel „Mo-Fr 09:00-12:00; PH off“.',
      position: anfang,
    };
  }
  return {
    verknuepfung,
    jahre,
    daten,
    wochen,
    ...tage,
    spannen,
    zustand,
    ...(kommentar === undefined ? {} : { kommentar }),
  };
}

/** `Dec Mo[1,3]`: the opening_hours package, which expands the hours in the build, refuses it. */
const isMonthWithManyNth = (datum: Datumswahl | undefined, tag: Tagwahl | undefined): boolean =>
  datum?.art === 'monate' && datum.von === datum.bis && tag?.art === 'nte' && tag.nte.length > 1;

function sentenceForNothing(leser: Wortleser, ohneTage: boolean, erste: boolean): string {
  if (leser.folgt('zahl')) {
    return 'Uhrzeiten haben vier Ziffern. Erwartet wird zum Beispiel „Mo-Fr 09:00-12:00“.';
  }
  if (!ohneTage) {
    return 'Nach den Tagen fehlt die Uhrzeit. Erwartet wird zum Beispiel „Mo-Fr 09:00-12:00“ oder „PH off“.';
  }
  return !erste && leser.folgt('ende')
    ? 'Nach dem letzten Trennzeichen folgt keine Regel mehr. Erwartet wird am Ende kein Zeichen, zum Beispiel „Mo-Fr 09:00-12:00; PH off“.'
    : 'Hier steht keine Öffnungszeit. Erwartet werden Tage und Uhrzeiten, zum Beispiel „Mo-Fr 09:00-12:00“.';
}

const sentenceForMissingDays = (mitZeit: boolean): string =>
  mitZeit
    ? 'Vor dieser Uhrzeit fehlen die Tage. Erwartet wird zum Beispiel „Mo-Fr 09:00-12:00; Sa 10:00-12:00“.'
    : 'Hier fehlen die Tage. Erwartet wird „||“ vor einem Hinweis für die übrige Zeit, zum Beispiel „Mo 09:00-12:00 || "nach Vereinbarung"“, oder ein Tag, zum Beispiel „PH off“.';

function zustandOf(wort: string | undefined, kommentar: string | undefined): Regel['zustand'] {
  if (wort === 'off' || wort === 'closed') return 'zu';
  if (wort === 'unknown') return 'unbekannt';
  return wort === undefined && kommentar !== undefined ? 'unbekannt' : 'offen';
}

/** A year or a range of years that stands before no day of the month (`2026 Mo`, `2026-2027 Oct`). */
function readJahre(leser: Wortleser): Regel['jahre'] | Lesefehler {
  if (!leser.folgt('jahr') || leser.folgt('jahr', 'monat', 'zahl')) return [];
  const von = Number(leser.nimm('jahr')?.text);
  if (!leser.folgt('-', 'jahr')) return [{ von, bis: von }];
  leser.nimm('zeichen', '-');
  const fehler = leser.fehler(
    'Das letzte Jahr liegt vor dem ersten. Erwartet wird zum Beispiel „2026-2027“.',
  );
  const bis = Number(leser.nimm('jahr')?.text);
  return bis < von ? fehler : [{ von, bis }];
}
