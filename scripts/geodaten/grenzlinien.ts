import { wertBei, type Raster } from './raster.ts';

/** A point in grid units; corners of cells are whole numbers. */
export type Ecke = readonly [number, number];
/** A border line between two values, from junction to junction or closed. */
export type Grenzlinie = {
  readonly links: number;
  readonly rechts: number;
  readonly ecken: readonly Ecke[];
};

type Schritt = {
  readonly von: number;
  readonly nach: number;
  readonly links: number;
  readonly rechts: number;
};

/**
 * Cuts the outlines of a grid into border lines that two areas share, so that each line is smoothed
 * once and both sides stay identical. Cells of value `-1` are outside.
 *
 *      +-----+-----+        the middle line is stored once: links 0, rechts 1;
 *      |  0  |  1  |        the two outer lines: links 0 or 1, rechts -1
 *      +-----+-----+
 */
export function grenzlinien(r: Raster): readonly Grenzlinie[] {
  const n = r.breite + 1;
  const schritte: Schritt[] = [];
  for (let y = 0; y <= r.hoehe; y++)
    for (let x = 0; x <= r.breite; x++) {
      const [oben, unten] = [wertBei(r, x, y), wertBei(r, x, y - 1)];
      if (x < r.breite && oben !== unten)
        schritte.push(gerichtet(y * n + x, y * n + x + 1, oben, unten));
      const [ost, west] = [wertBei(r, x, y), wertBei(r, x - 1, y)];
      if (y < r.hoehe && ost !== west)
        schritte.push(gerichtet(y * n + x, (y + 1) * n + x, west, ost));
    }
  const anEcke = new Map<number, Schritt[]>();
  for (const s of schritte)
    for (const e of [s.von, s.nach]) anEcke.set(e, [...(anEcke.get(e) ?? []), s]);
  const knoten = (e: number) => anEcke.get(e)?.length !== 2;
  const frei = new Set(schritte);
  const verfolge = (erster: Schritt): Grenzlinie => {
    const kette = [erster.von, erster.nach];
    frei.delete(erster);
    for (;;) {
      const ende = kette.at(-1) ?? erster.nach;
      if (knoten(ende) || ende === erster.von) break;
      const naechster = anEcke.get(ende)?.find((s) => frei.has(s) && s.von === ende);
      if (naechster === undefined) throw new Error(`Border ends at corner ${ende}`);
      frei.delete(naechster);
      kette.push(naechster.nach);
    }
    const ecken = kette.map((e): Ecke => [e % n, Math.floor(e / n)]);
    return { links: erster.links, rechts: erster.rechts, ecken };
  };
  const linien: Grenzlinie[] = [];
  for (const s of schritte) if (frei.has(s) && knoten(s.von)) linien.push(verfolge(s));
  for (const s of schritte) if (frei.has(s)) linien.push(verfolge(s));
  return linien;
}

/** Turns a step so that the greater value lies on the left: the same pair always runs the same way. */
function gerichtet(von: number, nach: number, links: number, rechts: number): Schritt {
  return links > rechts
    ? { von, nach, links, rechts }
    : { von: nach, nach: von, links: rechts, rechts: links };
}

/** Joins border lines to closed rings around one value, the area on the left (counter-clockwise outside). */
export function ringeUm(wert: number, linien: readonly Grenzlinie[]): readonly (readonly Ecke[])[] {
  const stuecke = linien.flatMap((l) => {
    if (l.links === wert) return [l.ecken];
    return l.rechts === wert ? [[...l.ecken].reverse()] : [];
  });
  const schluessel = (e: Ecke | undefined) => `${e?.[0]},${e?.[1]}`;
  const offen = new Map(stuecke.map((s) => [schluessel(s[0]), s]));
  if (offen.size !== stuecke.length) throw new Error(`Two borders of ${wert} start at one corner`);
  const ringe: Ecke[][] = [];
  for (const start of stuecke) {
    if (!offen.delete(schluessel(start[0]))) continue;
    const ring = [...start];
    while (schluessel(ring.at(-1)) !== schluessel(ring[0])) {
      const k = schluessel(ring.at(-1));
      const folge = offen.get(k);
      if (folge === undefined) throw new Error(`Ring of ${wert} stays open at ${k}`);
      offen.delete(k);
      ring.push(...folge.slice(1));
    }
    ringe.push(ring);
  }
  return ringe;
}
