import { forceCollide, forceSimulation, forceX, forceY } from 'd3';

type Stelle = { readonly ortX: number; readonly ortY: number };

const runde = (x: number) => Math.round(x * 10) / 10;

/**
 * Moves symbols of a given radius (pixels) apart until none hides another, as near to their places as possible;
 * several at one address fan out. Deterministic (d3-force has its own fixed random source). Stays inside the drawing.
 *
 *      true place ·────○ symbol        (the caller draws the thin line)
 */
export function rueckeAuseinander<T extends Stelle>(
  stellen: readonly T[],
  radius: number,
  breite: number,
  hoehe: number,
): readonly (T & { readonly x: number; readonly y: number })[] {
  // Whole tenths: d3's quadtree never ends on two places that differ by the last bit of a number only.
  const knoten = stellen.map((s, i) => {
    const [zielX, zielY] = [runde(s.ortX), runde(s.ortY)];
    return { s, zielX, zielY, x: zielX + (i % 7) * 0.01, y: zielY };
  });
  const innen = (v: number, max: number) => Math.min(Math.max(v, radius + 2), max - radius - 2);
  const lauf = forceSimulation(knoten)
    .force('x', forceX<(typeof knoten)[number]>((k) => k.zielX).strength(0.25))
    .force('y', forceY<(typeof knoten)[number]>((k) => k.zielY).strength(0.25))
    .force('kollision', forceCollide(radius).iterations(4))
    .stop();
  for (let i = 0; i < 300; i += 1) {
    lauf.tick();
    for (const k of knoten) {
      k.x = innen(k.x, breite);
      k.y = innen(k.y, hoehe);
    }
  }
  return knoten.map(({ s, x, y }) => {
    const nah = Math.hypot(x - s.ortX, y - s.ortY) < 1;
    return { ...s, x: runde(nah ? s.ortX : x), y: runde(nah ? s.ortY : y) };
  });
}
