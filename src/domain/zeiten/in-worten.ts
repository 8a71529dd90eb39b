import { giltRegelmaessig } from './regelwoche.ts';
import { WOCHENTAGE, type Wochentag, type Zeiten } from './typen.ts';
import { spannenInWorten, tageInWorten } from './worte.ts';
import { wochenplan, type Planzeit } from './wochenplan.ts';

/**
 * Opening hours as German lines: the regular week first, days with the same times together, then
 * the days that are expressly closed, then holidays, exceptions and remarks.
 *
 * `Mo-Fr 09:00-12:00; We off; PH off` → `Montag, Dienstag, Donnerstag und Freitag 9 bis 12 Uhr`,
 * `Mittwoch geschlossen`, `an Feiertagen geschlossen`. The lines tell the outcome, not the rules:
 * what a later rule overwrites does not appear.
 */
export function zeitenInWorten(zeiten: Zeiten): readonly string[] {
  const { tage, zusaetze } = wochenplan(zeiten);
  const gruppen = new Map<string, Wochentag[]>();
  for (const [tag, spannen] of tage.entries()) {
    const worte = timesInWords(spannen);
    if (worte !== '') gruppen.set(worte, [...(gruppen.get(worte) ?? []), tag as Wochentag]);
  }
  const zeilen = [...gruppen].map(([worte, gruppe]) => `${tageInWorten(gruppe)} ${worte}`);
  return [...zeilen, ...closedDays(zeiten, tage), ...zusaetze];
}

/** Neighbouring times with the same remark share it. */
function timesInWords(spannen: readonly Planzeit[]): string {
  const bemerkungen = new Set(spannen.map((spanne) => spanne.kommentar));
  if (bemerkungen.size > 1) {
    return spannen.map((spanne) => timesInWords([spanne])).join(' und ');
  }
  const kommentar = spannen[0]?.kommentar;
  return spannenInWorten(spannen) + (kommentar === undefined ? '' : ` (${kommentar})`);
}

/** Weekdays that a rule closes for the whole day and no other opens again. */
function closedDays(zeiten: Zeiten, tage: readonly (readonly Planzeit[])[]): readonly string[] {
  const zu = zeiten.regeln.filter(
    ({ verknuepfung, zustand, spannen }) =>
      verknuepfung === 'ersetzt' && zustand === 'zu' && spannen.length === 0,
  );
  const geschlossen = WOCHENTAGE.map((_, tag) => tag as Wochentag).filter(
    (tag) => tage[tag]?.length === 0 && zu.some((regel) => giltRegelmaessig(regel, tag)),
  );
  if (geschlossen.length === 7) return ['geschlossen'];
  return geschlossen.length === 0 ? [] : [`${tageInWorten(geschlossen)} geschlossen`];
}
