import { istObjekt } from './lies-json.ts';
import type { Stadt } from './stadt.ts';

/** What is wrong with a part of a feature: its path inside the feature, the value, a German half sentence. */
export type Formfehler = {
  readonly pfad: string;
  readonly wert: unknown;
  readonly satz: string;
};

/** Geometry types of GeoJSON that a layer may hold. */
export type Geometrieart = 'Point' | 'LineString' | 'MultiLineString' | 'Polygon' | 'MultiPolygon';

type Ausschnitt = Stadt['ausschnitt'];

/** A ground map may reach a little over the town's extent: degrees on every side. */
const RAND = 0.2;

/** How many lists lie around a position. */
const TIEFE: Readonly<Record<Geometrieart, number>> = {
  Point: 0,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

const istPosition = (p: unknown): p is readonly [number, number] =>
  Array.isArray(p) && p.length >= 2 && p.every((x) => Number.isFinite(x));

function liegtIn([laenge, breite]: readonly [number, number], a: Ausschnitt): boolean {
  return (
    laenge >= a.west - RAND &&
    laenge <= a.ost + RAND &&
    breite >= a.sued - RAND &&
    breite <= a.nord + RAND
  );
}

function pruefePosition(p: unknown, ausschnitt: Ausschnitt | undefined): string | undefined {
  if (!istPosition(p))
    return 'Erwartet werden Koordinaten als zwei Zahlen ohne Anführungszeichen: Länge, dann Breite.';
  const [x, y] = p;
  if (Math.abs(x) > 180 || Math.abs(y) > 90)
    return 'Diese Koordinaten sind keine Grad, vielleicht UTM-Meter. Erwartet wird WGS84 (EPSG:4326): Länge, dann Breite.';
  if (ausschnitt === undefined || liegtIn(p, ausschnitt)) return undefined;
  return liegtIn([y, x], ausschnitt)
    ? 'Länge und Breite sind vertauscht. Erwartet wird zuerst die Länge, dann die Breite.'
    : 'Diese Koordinaten liegen weit außerhalb des Ausschnitts aus stadt.json. Erwartet wird WGS84: Länge, dann Breite.';
}

function pruefeZug(zug: readonly unknown[], art: Geometrieart): string | undefined {
  if (art === 'LineString' || art === 'MultiLineString')
    return zug.length < 2 ? 'Eine Linie braucht mindestens zwei Punkte.' : undefined;
  if (zug.length < 4)
    return 'Ein Ring braucht mindestens vier Punkte, der letzte gleich dem ersten.';
  return String(zug[0]) === String(zug.at(-1))
    ? undefined
    : 'Ein Ring muss geschlossen sein: Der letzte Punkt ist gleich dem ersten.';
}

function pruefeKoordinaten(
  koordinaten: unknown,
  tiefe: number,
  art: Geometrieart,
  ausschnitt: Ausschnitt | undefined,
): { readonly wert: unknown; readonly satz: string } | undefined {
  if (tiefe === 0) {
    const satz = pruefePosition(koordinaten, ausschnitt);
    return satz === undefined ? undefined : { wert: koordinaten, satz };
  }
  if (!Array.isArray(koordinaten) || koordinaten.length === 0)
    return {
      wert: koordinaten,
      satz: 'Die Geometrie ist leer. Erwartet wird eine Liste von Punkten.',
    };
  for (const teil of koordinaten as readonly unknown[]) {
    const fehler = pruefeKoordinaten(teil, tiefe - 1, art, ausschnitt);
    if (fehler !== undefined) return fehler;
  }
  const satz = tiefe === 1 ? pruefeZug(koordinaten, art) : undefined;
  return satz === undefined ? undefined : { wert: koordinaten, satz };
}

/**
 * The first thing wrong with a geometry, or nothing: its type is one of `arten`, every position is two finite
 * numbers in degrees, lines and rings are long enough, rings are closed (RFC 7946, 3.1), and everything lies in
 * the town's extent widened by 0.2 degrees, where that is known.
 */
export function pruefeGeometrie(
  geometrie: unknown,
  arten: readonly Geometrieart[],
  ausschnitt: Ausschnitt | undefined,
): Formfehler | undefined {
  const art = istObjekt(geometrie)
    ? arten.find((erlaubt) => erlaubt === geometrie['type'])
    : undefined;
  if (!istObjekt(geometrie) || art === undefined)
    return {
      pfad: 'geometry',
      wert: istObjekt(geometrie) ? geometrie['type'] : geometrie,
      satz: `Erwartet wird eine Geometrie der Art ${arten.join(' oder ')}.`,
    };
  const fehler = pruefeKoordinaten(geometrie['coordinates'], TIEFE[art], art, ausschnitt);
  return fehler && { pfad: 'geometry.coordinates', ...fehler };
}
