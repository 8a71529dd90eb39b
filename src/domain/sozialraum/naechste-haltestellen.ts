import { entfernungM } from './entfernung.ts';
import type { Haltestellenlage } from './haltestelle.ts';
import type { Wgs84Lage } from './utm32.ts';

/** A stop near a place: straight-line distance in metres, rounded to 10 because positions are no better. */
export type NaheHaltestelle = {
  readonly name: string;
  readonly linien: readonly string[];
  readonly entfernung_m: number;
};

/**
 * The nearest `anzahl` stops within `hoechstens_m` metres in a straight line, nearest first; at the
 * same distance in the order of the alphabet. Empty when none is so near. The way on foot is longer.
 */
export function naechsteHaltestellen(
  lage: Wgs84Lage,
  haltestellen: readonly Haltestellenlage[],
  anzahl: number,
  hoechstens_m: number,
): readonly NaheHaltestelle[] {
  return haltestellen
    .map((h) => ({ name: h.name, linien: h.linien, genau: entfernungM(lage, h) }))
    .filter((h) => h.genau <= hoechstens_m)
    .sort((a, b) => a.genau - b.genau || a.name.localeCompare(b.name, 'de'))
    .slice(0, Math.max(0, anzahl))
    .map(({ name, linien, genau }) => ({
      name,
      linien,
      entfernung_m: Math.round(genau / 10) * 10,
    }));
}
