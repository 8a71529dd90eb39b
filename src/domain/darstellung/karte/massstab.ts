import type { Ausschnitt } from './typen.ts';

/** Earth radius of the sphere of Web Mercator, metres (EPSG:3857). */
const ERDRADIUS_M = 6378137;

/** Metres per pixel in the middle of a Mercator drawing (the scale changes with latitude by cos φ). */
export function meterJePixel(a: Ausschnitt, breitePx: number): number {
  const mitte = ((a.nord + a.sued) / 2) * (Math.PI / 180);
  return (((a.ost - a.west) * (Math.PI / 180) * ERDRADIUS_M) / breitePx) * Math.cos(mitte);
}

/** A scale bar of 1, 2 or 5 × 10ⁿ metres that is at most a quarter of the drawing wide. */
export function massstab(
  a: Ausschnitt,
  breitePx: number,
): { readonly meter: number; readonly px: number; readonly text: string } {
  const mpp = meterJePixel(a, breitePx);
  const hoechstens = (breitePx / 4) * mpp;
  const zehner = 10 ** Math.floor(Math.log10(hoechstens));
  const meter = [5, 2, 1].map((f) => f * zehner).find((m) => m <= hoechstens) ?? zehner;
  return {
    meter,
    px: Math.round((meter / mpp) * 10) / 10,
    text: meter >= 1000 ? `${meter / 1000} km` : `${meter} m`,
  };
}
