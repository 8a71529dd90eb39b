import type { Feld } from '../inventar/typen.ts';
import type { Eintrag } from './eintrag.ts';

/** The entries of one field. */
export type Feldgruppe = { readonly feld: Feld; readonly eintraege: readonly Eintrag[] };

/** Groups entries by the field of their first kind, in the order of the taxonomy; empty fields are left out. Closed places come last in their field. */
export function nachFeld(
  felder: readonly Feld[],
  eintraege: readonly Eintrag[],
): readonly Feldgruppe[] {
  return felder.flatMap((feld) => {
    const eigene = eintraege.filter((e) => e.feld.feld_id === feld.feld_id);
    if (eigene.length === 0) return [];
    return [{ feld, eintraege: eigene.toSorted((a, b) => Number(a.beendet) - Number(b.beendet)) }];
  });
}
