import { bbox } from '@turf/turf';
import type { Geodaten } from '../../inventar/geodaten.ts';
import type { Ausschnitt, Kartenort } from './typen.ts';

/** The extent that shows a Sozialraum's area and all of its placed facilities; the whole town's extent when neither is known. */
export function ausschnittVon(
  geodaten: Geodaten,
  sozialraumId: string | undefined,
  orte: readonly Kartenort[],
  sonst: Ausschnitt,
): Ausschnitt {
  const flaeche = geodaten.flaechen?.features.find((f) => f.properties.id === sozialraumId);
  const kasten: number[][] = [];
  if (flaeche !== undefined) kasten.push(bbox(flaeche));
  // A single stray position must not shrink the map of its Sozialraum to a corner.
  const nah = flaeche === undefined ? orte : orte.filter((o) => nahe(kasten[0] ?? [], o));
  kasten.push(...nah.map((o) => [o.laenge, o.breite, o.laenge, o.breite]));
  if (kasten.length === 0) return sonst;
  const spalte = (i: number) => kasten.map((k) => k[i] ?? 0);
  return mindestens({
    west: Math.min(...spalte(0)),
    sued: Math.min(...spalte(1)),
    ost: Math.max(...spalte(2)),
    nord: Math.max(...spalte(3)),
  });
}

/** The smallest extent, degrees of latitude (about 1.5 km): a single place still needs its surroundings. */
const MIN_GRAD = 0.014;

function mindestens(a: Ausschnitt): Ausschnitt {
  const fehlt = Math.max(0, (MIN_GRAD - (a.nord - a.sued)) / 2);
  return { ...a, sued: a.sued - fehlt, nord: a.nord + fehlt };
}

const GRAD_RAND = 0.01;

function nahe([west = 0, sued = 0, ost = 0, nord = 0]: readonly number[], o: Kartenort): boolean {
  return (
    o.laenge > west - GRAD_RAND &&
    o.laenge < ost + GRAD_RAND &&
    o.breite > sued - GRAD_RAND &&
    o.breite < nord + GRAD_RAND
  );
}

/** The extent of all Sozialräume together, with a margin of a tenth; `sonst` when none is drawn. */
export function ausschnittVonFlaechen(geodaten: Geodaten, sonst: Ausschnitt): Ausschnitt {
  if (geodaten.flaechen === undefined || geodaten.flaechen.features.length === 0) return sonst;
  const [west, sued, ost, nord] = bbox(geodaten.flaechen);
  const [dx, dy] = [(ost - west) / 10, (nord - sued) / 10];
  return { west: west - dx, ost: ost + dx, sued: sued - dy, nord: nord + dy };
}
