import type { Angebot, Art, Einrichtung, Feld } from '../inventar/typen.ts';

/** A field with the kinds of which the inventory knows nothing in an area. */
export type Luecke = {
  readonly feld: Feld;
  readonly ganz: boolean;
  readonly arten: readonly Art[];
};

/**
 * Fields and kinds that no running place or offer of the given lists has: "nicht im Bestand", which says nothing
 * about the town itself. Closed ones (`beendet`) do not count. `ganz` = the whole field is empty.
 */
export function luecken(
  felder: readonly Feld[],
  arten: readonly Art[],
  einrichtungen: readonly Einrichtung[],
  angebote: readonly Angebot[],
): readonly Luecke[] {
  const vorhanden = new Set(
    [...einrichtungen, ...angebote].filter((x) => x.status !== 'beendet').flatMap((x) => x.art),
  );
  return felder.flatMap((feld) => {
    const eigene = arten.filter((a) => a.feld_id === feld.feld_id);
    const fehlend = eigene.filter((a) => !vorhanden.has(a.art_id));
    if (fehlend.length === 0) return [];
    return [{ feld, ganz: fehlend.length === eigene.length, arten: fehlend }];
  });
}
