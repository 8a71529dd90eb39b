import type { Modell } from '../inventar/modell.ts';
import type { Abkuerzung, Angebot, Einrichtung, Feld, Traeger } from '../inventar/typen.ts';
import { abkuerzungenIn } from './abkuerzungen.ts';
import { anschriftText } from './anschrift.ts';
import { type Frische, frische } from './frische.ts';
import { sprachname } from './sprachnamen.ts';
import { WOERTER } from './woerter.ts';
import { type Zeitenanzeige, zeitenAnzeige } from './zeiten-anzeige.ts';

/** A place as cards, lists and handouts show it, in the order of docs/architektur.md: sign and name, hours, what for, address, ways to act, signs, freshness. */
export type Eintrag = {
  readonly einrichtung: Einrichtung;
  readonly feld: Feld;
  readonly arten: readonly string[];
  readonly traeger: Traeger | undefined;
  readonly anschrift: string | undefined;
  readonly geschuetzt: boolean;
  readonly zeiten: Zeitenanzeige;
  readonly zeichen: readonly string[];
  readonly sprachen: readonly string[];
  readonly frische: Frische;
  readonly beendet: boolean;
  readonly hatLage: boolean;
  readonly angebote: readonly Angebot[];
  readonly abkuerzungen: readonly Abkuerzung[];
};

function zeichenVon(e: Einrichtung, angebote: readonly Angebot[]): readonly string[] {
  const zeichen: string[] = [];
  if (e.rollstuhl !== undefined) zeichen.push(WOERTER.rollstuhl[e.rollstuhl]);
  // "kostenlos" is only said of a place when every one of its offers says so.
  if (angebote.length > 0 && angebote.every((a) => a.kosten === 'kostenlos'))
    zeichen.push('kostenlos');
  if (angebote.length > 0 && angebote.every((a) => a.zugang === 'offen'))
    zeichen.push('ohne Termin');
  if (e.aufnahmestopp === true) zeichen.push('Aufnahmestopp');
  return zeichen;
}

/** Everything a card needs to know about one place. */
export function baueEintrag(modell: Modell, e: Einrichtung): Eintrag {
  const ersteArt = e.art[0];
  if (ersteArt === undefined) throw new Error(`Einrichtung "${e.id}" has no art`);
  const angebote = modell.angeboteVon(e.id);
  const traeger = modell.traegerVon(e.traeger_id);
  return {
    einrichtung: e,
    feld: modell.feldVon(ersteArt),
    arten: e.art.map((a) => modell.artVon(a).bezeichnung),
    traeger,
    anschrift: anschriftText(e),
    geschuetzt: e.adresse_geschuetzt === true,
    zeiten: zeitenAnzeige(
      {
        zeiten: e.oeffnungszeiten,
        hinweis: e.oeffnungszeiten_hinweis,
        stand: e.oeffnungszeiten_stand ?? e.quelle_stand,
        geprueft_am: e.geprueft_am,
      },
      modell.heute,
      modell.stadt.fristen.oeffnungszeiten,
    ),
    zeichen: zeichenVon(e, angebote),
    sprachen: e.sprachen.map(sprachname),
    frische: frische(e),
    beendet: e.status === 'beendet',
    hatLage: modell.lageVon(e) !== undefined,
    angebote,
    abkuerzungen: abkuerzungenIn(e.name, modell.saetze.abkuerzungen),
  };
}
