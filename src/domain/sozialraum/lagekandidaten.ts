import type { Haltestellenlage } from './haltestelle.ts';
import type { Lageanker } from './lageanker.ts';
import {
  normalisiereHausnummer,
  normalisiereStrasse,
  strassenDerHaltestelle,
} from './strassenname.ts';
import type { Wgs84Lage } from './utm32.ts';
import type { Lagegrundlage, Lageregel, Ortsangabe } from './verortung-typen.ts';

/** A point that may stand for a street or a named place, before its area is checked. */
export type Lagekandidat = Wgs84Lage & {
  readonly regel: Exclude<Lageregel, 'anschrift'>;
  readonly lagequelle: string;
};

/**
 * Points that may stand for a place, best first: the stop that bears the place's own name, anchors in the
 * same street (nearest house number first), stops that bear the street's name. Order of input plays no part.
 */
export function lagekandidaten(ort: Ortsangabe, grundlage: Lagegrundlage): readonly Lagekandidat[] {
  const strasse = normalisiereStrasse(ort.strasse);
  const eigen = grundlage.haltestelle_von.get(ort.id);
  const istOrt = (h: Haltestellenlage) =>
    h.name === eigen || traegt(h, normalisiereStrasse(ort.name)) !== undefined;
  const inDerStrasse = grundlage.anker
    .filter((a) => strasse !== '' && normalisiereStrasse(a.strasse) === strasse)
    .map((a) => ({ a, abstand: nummernabstand(a, ort.hausnummer) }))
    .sort((x, y) => x.abstand - y.abstand || (x.a.id < y.a.id ? -1 : 1));
  const anDerStrasse = grundlage.haltestellen
    .flatMap((h) => {
      const rang = traegt(h, strasse);
      return rang === undefined ? [] : [{ h, rang }];
    })
    .sort((x, y) => x.rang - y.rang || x.h.name.localeCompare(y.h.name, 'de'));
  return [
    ...grundlage.haltestellen
      .filter(istOrt)
      .toSorted((x, y) => x.name.localeCompare(y.name, 'de'))
      .map((h) => vonHaltestelle(h, 'haltestelle-des-ortes', grundlage)),
    ...inDerStrasse.map(({ a }) => ({
      breite: a.breite,
      laenge: a.laenge,
      regel: 'anker-in-der-strasse' as const,
      lagequelle: `Punkt in derselben Straße (${a.name}): ${a.quelle}`,
    })),
    ...anDerStrasse.map(({ h }) => vonHaltestelle(h, 'haltestelle-der-strasse', grundlage)),
  ];
}

function vonHaltestelle(
  h: Haltestellenlage,
  regel: Lagekandidat['regel'],
  { haltestellen_quelle }: Lagegrundlage,
): Lagekandidat {
  const { breite, laenge, name } = h;
  const lagequelle = `Haltestelle „${name}“ (${haltestellen_quelle})`;
  return { breite, laenge, regel, lagequelle };
}

/** 0 when the stop's whole name is the normalised name, 1 when a part of it is, undefined otherwise. */
function traegt(h: Haltestellenlage, name: string): 0 | 1 | undefined {
  if (name === '') return undefined;
  const stelle = strassenDerHaltestelle(h.name).indexOf(name);
  if (stelle < 0) return undefined;
  return stelle === 0 ? 0 : 1;
}

/** Difference of two house numbers; unknown numbers come last. */
function nummernabstand(a: Lageanker, hausnummer: string): number {
  const zahl = (text: string) => Number.parseInt(normalisiereHausnummer(text), 10);
  const abstand = Math.abs(zahl(hausnummer) - zahl(a.hausnummer));
  return Number.isNaN(abstand) ? Number.MAX_SAFE_INTEGER : abstand;
}
