import { join } from 'node:path';
import type { Befund } from '../domain/befund.ts';
import { EBENEN, type Ebenenname } from '../domain/inventar/ebenen.ts';
import type { Geodaten } from '../domain/inventar/geodaten.ts';
import { liesEbene } from '../domain/inventar/lies-ebene.ts';
import { liesLagefehler } from '../domain/inventar/lies-lagefehler.ts';
import type { Stadt } from '../domain/inventar/stadt.ts';
import { anzeigePfad } from './lies-dateien.ts';
import { liesTextdatei } from './lies-textdatei.ts';

const LAGEFEHLER = 'basiskarte/lagefehler.json';

/** Files of geometry that are read and checked, by their path below the data folder. */
export const GEODATEIEN: readonly string[] = [
  ...Object.values(EBENEN).map((ebene) => ebene.datei),
  LAGEFEHLER,
];

/**
 * Reads the ground map and the Sozialraum polygons. Missing files are allowed (a town without a ground map); in broken
 * ones everything wrong is a finding, and the layer is missing for all that follows. Without a town (its own file is
 * broken) only the shape of the files is checked.
 */
export async function liesGeodaten(
  ordner: string,
  stadt: Stadt | undefined,
): Promise<{ readonly geodaten: Geodaten; readonly befunde: readonly Befund[] }> {
  const befunde: Befund[] = [];
  const lies = async (datei: string) => {
    const gelesen = await liesTextdatei(join(ordner, datei));
    befunde.push(...gelesen.befunde);
    return gelesen.text;
  };
  const ebene = async <T extends Ebenenname>(name: T): Promise<Geodaten[T] | undefined> => {
    const { datei } = EBENEN[name];
    const text = await lies(datei);
    if (text === undefined) return undefined;
    const gelesen = liesEbene(name, text, anzeigePfad(join(ordner, datei)), stadt);
    befunde.push(...gelesen.befunde);
    return gelesen.wert;
  };
  // One after another, so that findings keep one order.
  const grenze = await ebene('grenze');
  const wege = await ebene('wege');
  const haltestellen = await ebene('haltestellen');
  const orte = await ebene('orte');
  const flaechen = await ebene('flaechen');
  const text = await lies(LAGEFEHLER);
  const lagefehler =
    text === undefined ? undefined : liesLagefehler(text, anzeigePfad(join(ordner, LAGEFEHLER)));
  befunde.push(...(lagefehler?.befunde ?? []));
  const radius_strasse_m = lagefehler?.radius_strasse_m;
  return {
    geodaten: { grenze, wege, haltestellen, orte, flaechen, radius_strasse_m },
    befunde,
  };
}
