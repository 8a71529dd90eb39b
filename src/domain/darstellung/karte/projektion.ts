import { geoMercator, type GeoProjection } from 'd3';
import type { Ausschnitt } from './typen.ts';

const RAND = 0.04;

/**
 * Widens an extent to the ratio of a drawing (width : height in pixels) plus a margin of 4 %, in Web Mercator,
 * so that the drawing of the build and Leaflet show exactly the same ground.
 */
export function passeAusschnittAn(a: Ausschnitt, breitePx: number, hoehePx: number): Ausschnitt {
  const m = (breite: number) => Math.log(Math.tan(Math.PI / 4 + (breite * Math.PI) / 360));
  const grad = (y: number) => (360 / Math.PI) * (Math.atan(Math.exp(y)) - Math.PI / 4);
  const rad = Math.PI / 180;
  let b = (a.ost - a.west) * rad * (1 + 2 * RAND);
  let h = (m(a.nord) - m(a.sued)) * (1 + 2 * RAND);
  const ziel = breitePx / hoehePx;
  if (b / h < ziel) b = h * ziel;
  else h = b / ziel;
  const mx = ((a.ost + a.west) / 2) * rad;
  const my = (m(a.nord) + m(a.sued)) / 2;
  const runde = (x: number) => Math.round(x * 1e6) / 1e6;
  return {
    west: runde((mx - b / 2) / rad),
    ost: runde((mx + b / 2) / rad),
    sued: runde(grad(my - h / 2)),
    nord: runde(grad(my + h / 2)),
  };
}

/** Mercator projection that maps the extent onto the drawing's pixels, clipped a little beyond its edges. */
export function projektionFuer(a: Ausschnitt, breitePx: number, hoehePx: number): GeoProjection {
  const massstab = breitePx / (((a.ost - a.west) * Math.PI) / 180);
  const roh = geoMercator().scale(massstab).translate([0, 0]);
  const [x0, y0] = roh([a.west, a.nord]) ?? [0, 0];
  return roh.translate([-x0, -y0]).clipExtent([
    [-8, -8],
    [breitePx + 8, hoehePx + 8],
  ]);
}
