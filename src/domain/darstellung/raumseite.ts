import type { Modell } from '../inventar/modell.ts';
import { baueEintrag, type Eintrag } from './eintrag.ts';
import { kennzahlenTafel } from './kennzahlen-tafel.ts';
import { luecken } from './luecken.ts';
import { type Feldgruppe, nachFeld } from './nach-feld.ts';

/** How many places one page lists before static paging begins. */
export const JE_SEITE = 300;

/** The pages of a list: `seite` counts from 1; the first page has no number in its address. */
export function seitenzahl(anzahl: number): number {
  return Math.max(1, Math.ceil(anzahl / JE_SEITE));
}

/** Everything on one page of a Sozialraum (or of the whole town's list). */
export type Raumseite = {
  readonly gruppen: readonly Feldgruppe[];
  readonly anzahl: number;
  readonly seite: number;
  readonly seiten: number;
  readonly beendete: readonly Eintrag[];
  readonly zusaetzlich: readonly Eintrag[];
  readonly praesenz: readonly Eintrag[];
};

/**
 * Builds page `seite` (1-based) of a list. Running places are ordered by field, then name; closed ones (`beendete`) come
 * last and are not counted in `anzahl`. A page holds at most `JE_SEITE`.
 * `zusaetzlich` are places elsewhere with an offer that names this Sozialraum. Throws on a page that does not exist.
 */
export function raumseite(modell: Modell, sozialraumId: string, seite: number): Raumseite {
  const eintraege = modell.einrichtungenIn(sozialraumId).map((e) => baueEintrag(modell, e));
  const seiten = seitenzahl(eintraege.length);
  if (seite < 1 || seite > seiten) throw new Error(`no page ${seite} of ${seiten}`);
  const laufende = eintraege.filter((e) => !e.beendet);
  const geordnet = [
    ...nachFeld(modell.saetze.felder, laufende).flatMap((g) => g.eintraege),
    ...eintraege.filter((e) => e.beendet),
  ];
  const ausschnitt = geordnet.slice((seite - 1) * JE_SEITE, seite * JE_SEITE);
  const andere = new Set(
    modell
      .angeboteIn(sozialraumId)
      .filter((a) => a.sozialraum_id !== sozialraumId && a.status !== 'beendet')
      .map((a) => a.einrichtung_id)
      .filter((id) => modell.einrichtungVon(id).sozialraum_id !== sozialraumId),
  );
  const praesenzArt = modell.stadt.praesenz?.art;
  return {
    gruppen: nachFeld(
      modell.saetze.felder,
      ausschnitt.filter((e) => !e.beendet),
    ),
    beendete: ausschnitt.filter((e) => e.beendet),
    anzahl: laufende.length,
    seite,
    seiten,
    zusaetzlich: [...andere].map((id) => baueEintrag(modell, modell.einrichtungVon(id))),
    praesenz: eintraege.filter(
      (e) => praesenzArt !== undefined && e.einrichtung.art.includes(praesenzArt) && !e.beendet,
    ),
  };
}

/** Figures and gaps of a Sozialraum; they stand on its first page only. */
export function raumbefund(modell: Modell, sozialraumId: string) {
  const { felder, arten } = modell.saetze;
  return {
    kennzahlen: kennzahlenTafel(modell, sozialraumId),
    luecken: luecken(
      felder,
      arten,
      modell.einrichtungenIn(sozialraumId),
      modell.angeboteIn(sozialraumId),
    ),
  };
}
