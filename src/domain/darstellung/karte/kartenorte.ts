import type { Modell } from '../../inventar/modell.ts';
import type { Einrichtung } from '../../inventar/typen.ts';
import type { Kartenort, Zeichenform } from './typen.ts';

/** Shape of the symbol by group of fields. */
export const FORM: Readonly<Record<string, Zeichenform>> = {
  aufwachsen: 'kreis',
  auskommen: 'quadrat',
  gesund: 'raute',
  zusammenleben: 'sechseck',
};

/** The placed ones among the given facilities, ready for a map. Closed and protected ones are never among them. */
export function kartenorte(
  modell: Modell,
  einrichtungen: readonly Einrichtung[],
): readonly Kartenort[] {
  return einrichtungen.flatMap((e) => {
    const punkt = modell.lageVon(e);
    const art = e.art[0];
    if (punkt === undefined || art === undefined || e.status === 'beendet') return [];
    const feld = modell.feldVon(art);
    return [
      {
        id: e.id,
        name: e.name,
        feld_id: feld.feld_id,
        form: FORM[feld.gruppe] ?? 'kreis',
        gruppe: feld.gruppe,
        buchstabe: feld.buchstabe,
        breite: punkt.breite,
        laenge: punkt.laenge,
        radius_m: e.lagegenauigkeit === 'strasse' ? modell.geodaten.radius_strasse_m : undefined,
        pausiert: e.status === 'pausiert',
        href: `#e-${e.id}`,
      },
    ];
  });
}
