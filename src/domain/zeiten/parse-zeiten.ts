import { leseRegel } from './lese-regel.ts';
import { schlageZeitenVor } from './schlage-zeiten-vor.ts';
import type { Regel, Zeiten } from './typen.ts';
import { createWortleser, isLesefehler, type Lesefehler, type Wortleser } from './wortleser.ts';
import { zerlegeZeiten } from './zerlege-zeiten.ts';

/**
 * Outcome of reading opening hours. On a fault: a German sentence with an example, where in the
 * text it is (0-based), and a text that would be accepted, where one can be told.
 */
export type GeleseneZeiten =
  | { readonly ok: true; readonly zeiten: Zeiten }
  | {
      readonly ok: false;
      readonly satz: string;
      readonly position: number;
      readonly vorschlag?: string;
    };

/**
 * Reads opening hours in the subset of OpenStreetMap's opening_hours syntax that editors use:
 * `Mo-Fr 09:00-12:00,14:00-17:00; PH off`, `We[1] 15:00-17:00`, `week 01-53/2 Tu 10:00-12:00`,
 * `2026 Oct 12-24 off`, `Mo 09:00+`, `24/7`, `Mo 09:00-12:00 || "nach Vereinbarung"`. Stricter than
 * the syntax where it invites mistakes: times have four digits, days without times, later rules
 * without days and overlapping times are refused.
 */
export function parseZeiten(text: string): GeleseneZeiten {
  const zeiten = readZeiten(text);
  if (!isLesefehler(zeiten)) return { ok: true, zeiten };
  const vorschlag = schlageZeitenVor(text);
  return vorschlag !== undefined && !isLesefehler(readZeiten(vorschlag))
    ? { ok: false, ...zeiten, vorschlag }
    : { ok: false, ...zeiten };
}

function readZeiten(text: string): Zeiten | Lesefehler {
  const leser = createWortleser(zerlegeZeiten(text));
  const regeln: Regel[] = [];
  let verknuepfung: Regel['verknuepfung'] | undefined = 'ersetzt';
  while (verknuepfung !== undefined) {
    const regel = leseRegel(leser, verknuepfung, regeln.length === 0);
    if (isLesefehler(regel)) return regel;
    regeln.push(regel);
    if (leser.sieh().art === 'ende') return { regeln };
    verknuepfung = readTrenner(leser, verknuepfung);
  }
  return leser.fehler(
    'Hier endet die Regel, aber es folgt noch etwas. Erwartet wird ein Semikolon zwischen Regeln, „||“ nur vor dem letzten Hinweis, zum Beispiel „Mo 09:00-12:00; Tu 14:00-16:00 || "nach Vereinbarung"“.',
  );
}

/** After a fallback only another fallback may follow. */
function readTrenner(
  leser: Wortleser,
  bisher: Regel['verknuepfung'],
): Regel['verknuepfung'] | undefined {
  if (leser.nimm('sonst')) return 'sonst';
  if (bisher === 'sonst') return undefined;
  if (leser.nimm('zeichen', ';')) return 'ersetzt';
  return leser.nimm('zeichen', ',') ? 'ergaenzt' : undefined;
}
