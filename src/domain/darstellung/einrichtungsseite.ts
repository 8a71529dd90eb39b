import type { Modell } from '../inventar/modell.ts';
import type { Einrichtung } from '../inventar/typen.ts';
import { baueEintrag, type Eintrag } from './eintrag.ts';
import { haltestellenAus } from '../sozialraum/haltestelle.ts';
import { naechsteHaltestellen, type NaheHaltestelle } from '../sozialraum/naechste-haltestellen.ts';
import { WOERTER } from './woerter.ts';

/** How many stops a page names, and how far away one may be in a straight line to be worth naming (metres). */
const HALTESTELLEN_ANZAHL = 2;
const HALTESTELLEN_HOECHSTENS_M = 800;

/** Everything on the page of one place. */
export type Einrichtungsseite = {
  readonly eintrag: Eintrag;
  readonly haltestellen: readonly NaheHaltestelle[];
  /** Whether distances to stops may be told: only from a position that is exact to the house. */
  readonly lageGenau: boolean;
  /** `geo:` address (RFC 5870): the point of an exact position, else the address as a question to the map app. */
  readonly geoLink: string | undefined;
  readonly zugaenglich: readonly { readonly was: string; readonly wie: string }[];
  readonly nachfolger: Einrichtung | undefined;
};

const alleHaltestellen = ({ geodaten }: Modell) =>
  geodaten.haltestellen === undefined ? [] : haltestellenAus(geodaten.haltestellen);

function geoLinkVon(modell: Modell, e: Einrichtung): string | undefined {
  if (e.adresse_geschuetzt === true || e.status === 'beendet') return undefined;
  const punkt = modell.lageVon(e);
  if (punkt !== undefined && e.lagegenauigkeit === 'hausnummer')
    return `geo:${punkt.breite},${punkt.laenge}?q=${punkt.breite},${punkt.laenge}`;
  // An approximate position would lead to the wrong door: let the app look the address up.
  if (e.strasse === undefined) return undefined;
  const anschrift = [
    `${e.strasse} ${e.hausnummer ?? ''}`.trim(),
    `${e.plz ?? ''} ${e.ort ?? ''}`.trim(),
  ];
  return `geo:0,0?q=${encodeURIComponent(anschrift.filter((x) => x !== '').join(', '))}`;
}

/** Builds the view of one place. Protected and closed places have neither stops nor a way, whatever their cells say. */
export function einrichtungsseite(modell: Modell, e: Einrichtung): Einrichtungsseite {
  const punkt = modell.lageVon(e);
  const merkmale = ['wc_rollstuhl', 'induktion', 'leitsystem', 'dgs'] as const;
  const zugaenglich = merkmale.flatMap((m) => {
    const wert = e[m];
    return wert === undefined ? [] : [{ was: WOERTER.merkmalsspalte[m], wie: wert }];
  });
  const rollstuhl = e.rollstuhl;
  return {
    eintrag: baueEintrag(modell, e),
    haltestellen:
      punkt === undefined || e.status === 'beendet'
        ? []
        : naechsteHaltestellen(
            punkt,
            alleHaltestellen(modell),
            HALTESTELLEN_ANZAHL,
            HALTESTELLEN_HOECHSTENS_M,
          ),
    lageGenau: e.lagegenauigkeit === 'hausnummer',
    geoLink: geoLinkVon(modell, e),
    zugaenglich: [
      {
        was: 'Rollstuhl',
        wie:
          rollstuhl === undefined
            ? 'nicht bekannt'
            : [WOERTER.rollstuhl[rollstuhl], e.rollstuhl_hinweis].filter(Boolean).join(', '),
      },
      ...zugaenglich,
    ],
    nachfolger: e.nachfolger_id === undefined ? undefined : modell.einrichtungVon(e.nachfolger_id),
  };
}
