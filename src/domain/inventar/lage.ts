import { utm32ZuWgs84 } from '../sozialraum/utm32.ts';

/** A point in WGS84, degrees. */
export type Punkt = { readonly breite: number; readonly laenge: number };

type MitLage = {
  readonly breite: number | undefined;
  readonly laenge: number | undefined;
  readonly ostwert: number | undefined;
  readonly nordwert: number | undefined;
};

/**
 * The point of a record in WGS84 degrees, rounded to five decimals (about one metre);
 * read from `breite`/`laenge`, else converted from EPSG:25832. Undefined when neither pair is complete.
 */
export function punktVon(satz: MitLage): Punkt | undefined {
  const runde = (x: number) => Math.round(x * 1e5) / 1e5;
  if (satz.breite !== undefined && satz.laenge !== undefined)
    return { breite: runde(satz.breite), laenge: runde(satz.laenge) };
  if (satz.ostwert === undefined || satz.nordwert === undefined) return undefined;
  const { breite, laenge } = utm32ZuWgs84({ ostwert: satz.ostwert, nordwert: satz.nordwert });
  return { breite: runde(breite), laenge: runde(laenge) };
}
