import type { Feature, LineString } from 'geojson';
import { entfernungM } from '../../src/domain/sozialraum/entfernung.ts';
import type { Wgs84Lage } from '../../src/domain/sozialraum/utm32.ts';
import { runde5 } from './dateien.ts';

/** A stop as node of the network. */
export type Knoten = Wgs84Lage & { readonly nr: string };
/** Two neighbouring stops and the lines that run between them. */
export type Kante = {
  readonly von: Knoten;
  readonly nach: Knoten;
  readonly linien: ReadonlySet<string>;
};

/** Night (NE), school extra (E14) and express (SB) lines: they repeat or skip what day lines show. */
const SONDERLINIE = /^(NE|SB|E)\d/;
/** From this length on a link counts as an express hop over stops in between, in metres. */
export const LANGE_KANTE_M = 1200;
/** Detour up to which a way over stops in between replaces a short and a long link. */
const UMWEG_KURZ = 1.25;
const UMWEG_LANG = 2;
/** No stop neighbours another at this distance inside the town: such a link is a motorway ride. */
const FERNFAHRT_M = 3000;

/** How far a link is drawn beyond the boundary. */
const RAND_M = 300;

const laenge = (k: Kante) => entfernungM(k.von, k.nach);

/** Links that day lines use, with those lines only. */
export function tageskanten(kanten: readonly Kante[]): readonly Kante[] {
  return kanten
    .map((k) => ({ ...k, linien: new Set([...k.linien].filter((l) => !SONDERLINIE.test(l))) }))
    .filter((k) => k.linien.size > 0 && laenge(k) < FERNFAHRT_M);
}

/**
 * Leaves out express hops: a link whose ends are joined by other, shorter links on a way that is
 * hardly longer (1.25 times; 2 times from 1.2 km on). Its lines are counted on that way.
 */
export function ohneSpruenge(kanten: readonly Kante[]): readonly Kante[] {
  const sortiert = [...kanten].sort(
    (a, b) => laenge(b) - laenge(a) || a.von.nr.localeCompare(b.von.nr),
  );
  let rest: Kante[] = sortiert;
  for (const sprung of sortiert) {
    const aktuell = rest.find((k) => k.von === sprung.von && k.nach === sprung.nach);
    if (aktuell === undefined) continue;
    const l = laenge(aktuell);
    const andere = rest.filter((k) => k !== aktuell && laenge(k) < l);
    const grenze = l * (l > LANGE_KANTE_M ? UMWEG_LANG : UMWEG_KURZ);
    const weg = kuerzesterWeg(andere, aktuell.von, aktuell.nach, grenze);
    if (weg === undefined) continue;
    rest = rest
      .filter((k) => k !== aktuell)
      .map((k) => (weg.has(k) ? { ...k, linien: new Set([...k.linien, ...aktuell.linien]) } : k));
  }
  return rest;
}

function kuerzesterWeg(
  kanten: readonly Kante[],
  start: Knoten,
  ziel: Knoten,
  grenze: number,
): ReadonlySet<Kante> | undefined {
  const weite = new Map<Knoten, { meter: number; ueber: Kante | undefined }>([
    [start, { meter: 0, ueber: undefined }],
  ]);
  const offen = new Set([start]);
  while (offen.size > 0) {
    const hier = [...offen].reduce((a, b) =>
      (weite.get(a)?.meter ?? 0) <= (weite.get(b)?.meter ?? 0) ? a : b,
    );
    offen.delete(hier);
    const meter = weite.get(hier)?.meter ?? 0;
    if (hier === ziel) break;
    for (const k of kanten) {
      if (k.von !== hier && k.nach !== hier) continue;
      const dort = k.von === hier ? k.nach : k.von;
      const neu = meter + laenge(k);
      if (neu > grenze || neu >= (weite.get(dort)?.meter ?? Infinity)) continue;
      weite.set(dort, { meter: neu, ueber: k });
      offen.add(dort);
    }
  }
  if (!weite.has(ziel)) return undefined;
  const weg = new Set<Kante>();
  for (let hier = ziel; hier !== start;) {
    const k = weite.get(hier)?.ueber;
    if (k === undefined) throw new Error(`No way back from stop ${hier.nr}`);
    weg.add(k);
    hier = k.von === hier ? k.nach : k.von;
  }
  return weg;
}

/**
 * Cuts a link that leaves the town soon after the boundary; `inDerStadt` tells where a point lies.
 * The cut end is a node of its own, so that no other link goes on from it.
 */
export function kuerzeAmRand(k: Kante, inDerStadt: (ort: Knoten) => boolean): Kante {
  const [vonInnen, nachInnen] = [inDerStadt(k.von), inDerStadt(k.nach)];
  if (vonInnen === nachInnen) return k;
  const [innen, aussen] = vonInnen ? [k.von, k.nach] : [k.nach, k.von];
  const bei = (t: number): Knoten => ({
    nr: `${aussen.nr}*${innen.nr}`,
    breite: innen.breite + t * (aussen.breite - innen.breite),
    laenge: innen.laenge + t * (aussen.laenge - innen.laenge),
  });
  let [drin, draussen] = [0, 1];
  for (let i = 0; i < 20; i++) {
    const mitte = (drin + draussen) / 2;
    if (inDerStadt(bei(mitte))) drin = mitte;
    else draussen = mitte;
  }
  const ende = Math.min(1, drin + RAND_M / laenge(k));
  return { ...k, von: innen, nach: ende === 1 ? aussen : bei(ende) };
}

/** Joins chains of links with the same number of lines into one LineString each. */
export function verketteKanten(
  kanten: readonly Kante[],
): readonly Feature<LineString, { linien: number }>[] {
  const an = new Map<Knoten, Kante[]>();
  for (const k of kanten) for (const p of [k.von, k.nach]) an.set(p, [...(an.get(p) ?? []), k]);
  const frei = new Set(kanten);
  const weiter = (kette: Knoten[], gewicht: number) => {
    for (;;) {
      const ende = kette.at(-1);
      const nachbarn = ende === undefined ? [] : (an.get(ende) ?? []);
      if (ende === undefined || nachbarn.length !== 2) return;
      const k = nachbarn.find((n) => frei.has(n) && n.linien.size === gewicht);
      if (k === undefined) return;
      frei.delete(k);
      kette.push(k.von === ende ? k.nach : k.von);
    }
  };
  const linien: Feature<LineString, { linien: number }>[] = [];
  for (const k of kanten) {
    if (!frei.delete(k)) continue;
    const kette = [k.von, k.nach];
    weiter(kette, k.linien.size);
    kette.reverse();
    weiter(kette, k.linien.size);
    linien.push({
      type: 'Feature',
      properties: { linien: k.linien.size },
      geometry: {
        type: 'LineString',
        coordinates: kette.map((p) => [runde5(p.laenge), runde5(p.breite)]),
      },
    });
  }
  return linien;
}
