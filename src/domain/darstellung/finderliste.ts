import type { Modell } from '../inventar/modell.ts';
import { suchtext } from './suchtext.ts';

/** One line of the finder's list: place or offer, with the words it is found by. */
export type Finderzeile = {
  readonly id: string;
  readonly href: string;
  readonly titel: string;
  readonly zusatz: string;
  readonly worte: string;
};

/** Every running place and offer in alphabetical order; `worte` holds title, texts, kinds, fields, Träger, street and Sozialraum, made comparable. */
export function finderliste(modell: Modell): readonly Finderzeile[] {
  const artworte = (arten: readonly string[]) =>
    arten.flatMap((a) => [modell.artVon(a).bezeichnung, modell.feldVon(a).bezeichnung]);
  const fasse = (teile: readonly (string | undefined)[]) =>
    [...new Set(suchtext(teile.filter(Boolean).join(' ')).split(' '))].join(' ');
  const orte = modell.einrichtungen
    .filter((e) => e.status !== 'beendet')
    .map((e) => {
      const art = e.art[0];
      const raum = modell.raumname(e.sozialraum_id);
      return {
        id: e.id,
        href: `/einrichtung/${e.id}/`,
        titel: e.name,
        zusatz: [art === undefined ? '' : modell.artVon(art).bezeichnung, raum].join(', '),
        worte: fasse([
          e.name,
          e.kurzname,
          e.beschreibung,
          e.adresse_geschuetzt === true ? undefined : e.strasse,
          raum,
          modell.traegerVon(e.traeger_id)?.name,
          ...artworte(e.art),
        ]),
      };
    });
  const angebote = modell.laufendeAngebote.map((a) => {
    const e = modell.einrichtungVon(a.einrichtung_id);
    const raum = modell.raumname(a.sozialraum_id);
    return {
      id: a.id,
      href: `/angebot/${a.id}/`,
      titel: a.titel,
      zusatz: [e.name, raum].join(', '),
      worte: fasse([a.titel, a.kurztext, e.name, raum, ...artworte(a.art)]),
    };
  });
  const deutsch = new Intl.Collator('de', { numeric: true });
  return [...orte, ...angebote].toSorted((a, b) => deutsch.compare(a.titel, b.titel));
}
