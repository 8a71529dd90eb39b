import type { Modell } from '../inventar/modell.ts';
import { STADTWEIT } from '../inventar/stadt.ts';
import type { Angebot, Feld } from '../inventar/typen.ts';
import { baueEintrag, type Eintrag } from './eintrag.ts';

/** The places of one Sozialraum (or of the whole town) in a field, with the offers of that field elsewhere. */
export type Themenraum = {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly eintraege: readonly Eintrag[];
  readonly angebote: readonly Angebot[];
};

/**
 * A field over all Sozialräume. A place belongs to a field when any of its kinds does; an offer of the field at a
 * place of another field is listed by itself. Sozialräume without any are kept: their emptiness is the message.
 */
export function themenseite(modell: Modell, feld: Feld): readonly Themenraum[] {
  const arten = new Set(
    modell.saetze.arten.filter((a) => a.feld_id === feld.feld_id).map((a) => a.art_id),
  );
  const imFeld = (x: { readonly art: readonly string[] }) => x.art.some((a) => arten.has(a));
  const raeume = [
    ...modell.stadt.sozialraeume.map((s) => ({
      id: s.id,
      name: s.name,
      href: `/sozialraum/${s.id}/`,
    })),
    { id: STADTWEIT, name: 'Für die ganze Stadt', href: '/stadtweit/' },
  ];
  return raeume.map((raum) => {
    const hier = modell.einrichtungenIn(raum.id);
    const eigene = new Set(hier.filter(imFeld).map((e) => e.id));
    return {
      ...raum,
      eintraege: hier.filter((e) => eigene.has(e.id)).map((e) => baueEintrag(modell, e)),
      angebote: modell.angebote.filter(
        (a) => a.sozialraum_id === raum.id && imFeld(a) && !eigene.has(a.einrichtung_id),
      ),
    };
  });
}
