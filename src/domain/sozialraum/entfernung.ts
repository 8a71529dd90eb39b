import type { Wgs84Lage } from './utm32.ts';

/** Mean earth radius in metres (IUGG), as Turf uses it, so that both give the same distance. */
const ERDRADIUS_M = 6371008.8;

const bogen = (grad: number) => (grad * Math.PI) / 180;

/**
 * Straight-line distance in metres on the sphere (haversine formula); not rounded, always >= 0,
 * the same in both directions. It is a Luftlinie: streets and slopes make the way longer.
 */
export function entfernungM(a: Wgs84Lage, b: Wgs84Lage): number {
  const h =
    Math.sin(bogen(b.breite - a.breite) / 2) ** 2 +
    Math.cos(bogen(a.breite)) *
      Math.cos(bogen(b.breite)) *
      Math.sin(bogen(b.laenge - a.laenge) / 2) ** 2;
  return 2 * ERDRADIUS_M * Math.asin(Math.min(1, Math.sqrt(h)));
}
