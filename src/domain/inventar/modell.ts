import type { Geodaten } from './geodaten.ts';
import { type Punkt, punktVon } from './lage.ts';
import type { Saetze } from './oeffentliches-modell.ts';
import { type Sozialraum, STADTWEIT, type Stadt } from './stadt.ts';
import type { Angebot, Art, Einrichtung, Feld, Traeger } from './typen.ts';

/** The joined model that pages ask: every lookup that needs more than one table. */
export type Modell = {
  readonly stadt: Stadt;
  readonly saetze: Saetze;
  readonly geodaten: Geodaten;
  readonly heute: string;
  readonly datenstand: string;
  readonly einrichtungen: readonly Einrichtung[];
  readonly angebote: readonly Angebot[];
  readonly feldVon: (artId: string) => Feld;
  readonly artVon: (artId: string) => Art;
  readonly einrichtungVon: (id: string) => Einrichtung;
  readonly traegerVon: (id: string | undefined) => Traeger | undefined;
  /** Offers that a person may still find: neither they nor their place are closed. */
  readonly laufendeAngebote: readonly Angebot[];
  readonly angeboteVon: (einrichtungId: string) => readonly Angebot[];
  readonly einrichtungenIn: (sozialraumId: string) => readonly Einrichtung[];
  readonly angeboteIn: (sozialraumId: string) => readonly Angebot[];
  readonly raumname: (sozialraumId: string) => string;
  readonly raum: (sozialraumId: string) => Sozialraum | undefined;
  readonly lageVon: (e: Einrichtung) => Punkt | undefined;
};

function nachschlag<T>(liste: readonly T[], schluessel: (t: T) => string, was: string) {
  const karte = new Map(liste.map((t) => [schluessel(t), t]));
  return (id: string): T => {
    const t = karte.get(id);
    // The rule `verweise` has refused unknown ids; here it is a broken promise.
    if (t === undefined) throw new Error(`no ${was} with id "${id}"`);
    return t;
  };
}

function gruppiert<T>(liste: readonly T[], schluessel: (t: T) => string) {
  const karte = Map.groupBy(liste, schluessel);
  return (id: string): readonly T[] => karte.get(id) ?? [];
}

/**
 * Joins the public records. Places are sorted by name (German order); a position that counts as a pin is one
 * of `hausnummer` or `strasse` of an unprotected place, everything else has none.
 */
export function baueModell(
  stadt: Stadt,
  saetze: Saetze,
  geodaten: Geodaten,
  stand: { readonly heute: string; readonly datenstand: string },
): Modell {
  const deutsch = new Intl.Collator('de', { numeric: true });
  const einrichtungen = (saetze.einrichtungen as readonly Einrichtung[]).toSorted((a, b) =>
    deutsch.compare(a.name, b.name),
  );
  const angebote = (saetze.angebote as readonly Angebot[]).toSorted((a, b) =>
    deutsch.compare(a.titel, b.titel),
  );
  const artVon = nachschlag(saetze.arten, (a) => a.art_id, 'Art');
  const feld = nachschlag(saetze.felder, (f) => f.feld_id, 'Feld');
  const traeger = nachschlag(saetze.traeger, (t) => t.id, 'Traeger');
  const einrichtungVon = nachschlag(einrichtungen, (e) => e.id, 'Einrichtung');
  const raum = (id: string) => stadt.sozialraeume.find((s) => s.id === id);
  const angeboteNachRaum = gruppiert(angebote, (a) => a.sozialraum_id);
  return {
    stadt,
    saetze,
    geodaten,
    ...stand,
    einrichtungen,
    angebote,
    laufendeAngebote: angebote.filter(
      (a) => a.status !== 'beendet' && einrichtungVon(a.einrichtung_id).status !== 'beendet',
    ),
    artVon,
    feldVon: (artId) => feld(artVon(artId).feld_id),
    einrichtungVon,
    traegerVon: (id) => (id === undefined ? undefined : traeger(id)),
    angeboteVon: gruppiert(angebote, (a) => a.einrichtung_id),
    einrichtungenIn: gruppiert(einrichtungen, (e) => e.sozialraum_id),
    angeboteIn: (id) => {
      const zusaetzlich = angebote.filter(
        (a) => a.sozialraum_id !== id && a.weitere_sozialraeume.includes(id),
      );
      return [...angeboteNachRaum(id), ...zusaetzlich];
    },
    raum,
    raumname: (id) => (id === STADTWEIT ? 'stadtweit oder außerhalb' : (raum(id)?.name ?? id)),
    lageVon: (e) => {
      const genau = e.lagegenauigkeit === 'hausnummer' || e.lagegenauigkeit === 'strasse';
      return genau && e.adresse_geschuetzt !== true ? punktVon(e) : undefined;
    },
  };
}
