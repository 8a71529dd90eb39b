import type { Modell } from '../inventar/modell.ts';
import { type Sozialraum, STADTWEIT } from '../inventar/stadt.ts';
import type { Feld } from '../inventar/typen.ts';

/** The counts of the start page. Closed places are not counted; `mitLage` = places with a pin. */
export type Startzahlen = {
  readonly einrichtungen: number;
  readonly angebote: number;
  readonly geprueft: number;
  readonly stadtweit: number;
  readonly raeume: readonly {
    readonly raum: Sozialraum;
    readonly einrichtungen: number;
    readonly mitLage: number;
  }[];
  readonly felder: readonly {
    readonly feld: Feld;
    readonly einrichtungen: number;
    readonly angebote: number;
  }[];
};

/** Counts places and offers that are not closed. */
export function startzahlen(modell: Modell): Startzahlen {
  const offen = modell.einrichtungen.filter((e) => e.status !== 'beendet');
  const angebote = modell.laufendeAngebote;
  const artenVon = (feld: Feld) =>
    new Set(modell.saetze.arten.filter((a) => a.feld_id === feld.feld_id).map((a) => a.art_id));
  return {
    einrichtungen: offen.length,
    angebote: angebote.length,
    geprueft: offen.filter((e) => e.geprueft_am !== undefined).length,
    stadtweit: offen.filter((e) => e.sozialraum_id === STADTWEIT).length,
    raeume: modell.stadt.sozialraeume.map((raum) => {
      const hier = offen.filter((e) => e.sozialraum_id === raum.id);
      return {
        raum,
        einrichtungen: hier.length,
        mitLage: hier.filter((e) => modell.lageVon(e) !== undefined).length,
      };
    }),
    felder: modell.saetze.felder.map((feld) => {
      const arten = artenVon(feld);
      const zaehle = (liste: readonly { readonly art: readonly string[] }[]) =>
        liste.filter((x) => x.art.some((a) => arten.has(a))).length;
      return { feld, einrichtungen: zaehle(offen), angebote: zaehle(angebote) };
    }),
  };
}
