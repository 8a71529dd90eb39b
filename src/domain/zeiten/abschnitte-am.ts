import { kalendertag, tagesnummer } from './kalendertag.ts';
import { maleTag, type Abschnitt } from './male-tag.ts';
import { regelGilt, type Feiertagskalender } from './regel-gilt.ts';
import type { Zeiten } from './typen.ts';

/**
 * What the hours say about one day (ISO date), as pieces in order of time; what no piece covers is
 * closed. The time after midnight of the evening before belongs to this day's pieces. Public and
 * school holidays come from the caller. Throws when `iso` is no date.
 */
export function abschnitteAm(
  zeiten: Zeiten,
  iso: string,
  kalender: Feiertagskalender,
): readonly Abschnitt[] {
  const nummer = tagesnummer(iso);
  const [heute, gestern] = [kalendertag(nummer), kalendertag(nummer - 1)];
  return maleTag(
    zeiten.regeln,
    (regel) => regelGilt(regel, heute, kalender),
    (regel) => regelGilt(regel, gestern, kalender),
  );
}
