import proj4 from 'proj4';

/** A position in EPSG:25832 (ETRS89 / UTM zone 32N), metres. */
export type Utm32Lage = { readonly ostwert: number; readonly nordwert: number };

/** A position in WGS84, decimal degrees. */
export type Wgs84Lage = { readonly breite: number; readonly laenge: number };

/** Definition of EPSG:25832 as published in the EPSG register. */
const EPSG_25832 = '+proj=utm +zone=32 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs';

const umrechner = proj4(EPSG_25832, 'WGS84');

/**
 * Converts EPSG:25832 metres to WGS84 degrees.
 * Range: Ostwert 166,000–834,000 without zone prefix, Nordwert 0–9,350,000. ETRS89 and WGS84 are taken as the same datum
 * (they differ by less than 1 m). Values that are not finite throw: the caller reads them first.
 */
export function utm32ZuWgs84(lage: Utm32Lage): Wgs84Lage {
  pruefeEndlich(lage.ostwert, lage.nordwert);
  const [laenge, breite] = umrechner.forward([lage.ostwert, lage.nordwert]) as [number, number];
  return { breite, laenge };
}

/**
 * Converts WGS84 degrees to EPSG:25832 metres (not rounded).
 * Range: Breite 0–84, Laenge 3–15 (zone 32 with neighbours; beyond it the error grows).
 */
export function wgs84ZuUtm32(lage: Wgs84Lage): Utm32Lage {
  pruefeEndlich(lage.breite, lage.laenge);
  const [ostwert, nordwert] = umrechner.inverse([lage.laenge, lage.breite]) as [number, number];
  return { ostwert, nordwert };
}

function pruefeEndlich(a: number, b: number): void {
  if (!Number.isFinite(a) || !Number.isFinite(b))
    throw new Error(`Position is not finite: ${a}, ${b}`);
}
