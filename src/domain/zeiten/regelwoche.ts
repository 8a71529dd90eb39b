import { liegtInWochentagen } from './regel-gilt.ts';
import { maleTag, type Abschnitt } from './male-tag.ts';
import { WOCHENTAGE, type Regel, type Wochentag, type Zeiten } from './typen.ts';

/**
 * True when the rule applies to this weekday in every week: it names the weekday plainly, or no
 * day at all, and no year, date, week or holiday restricts it.
 */
export function giltRegelmaessig(regel: Regel, tag: Wochentag): boolean {
  const { jahre, daten, wochen, nur, tage } = regel;
  if (nur !== undefined || jahre.length + daten.length + wochen.length > 0) return false;
  return (
    tage.length === 0 ||
    tage.some((wahl) => wahl.art === 'tage' && liegtInWochentagen(wahl.von, wahl.bis, tag))
  );
}

/** The pieces of each day, Monday first, in a week without holidays and exceptions. */
export function regelwoche(zeiten: Zeiten): readonly (readonly Abschnitt[])[] {
  return WOCHENTAGE.map((_, index) => {
    const heute = index as Wochentag;
    const gestern = ((index + 6) % 7) as Wochentag;
    return maleTag(
      zeiten.regeln,
      (regel) => giltRegelmaessig(regel, heute),
      (regel) => giltRegelmaessig(regel, gestern),
    );
  });
}
