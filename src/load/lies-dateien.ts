import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Eingabedatei } from '../domain/inventar/typen.ts';

/** Folders of `data/` that hold no inventory tables: drawing rules, ground map, population, translations. */
const ANDERE_ORDNER = new Set(['basiskarte', 'bevoelkerung', 'zeichnung', 'uebersetzungen']);
/** Tables of `data/` that only tests read. */
const ANDERE_DATEIEN = new Set(['pruefpunkte.csv']);

/** A path as findings show it: relative to the working folder, `/` as separator on every system. */
export function anzeigePfad(pfad: string): string {
  return relative(process.cwd(), resolve(pfad)).replaceAll('\\', '/');
}

async function laufe(ordner: string): Promise<readonly string[]> {
  const eintraege = await readdir(ordner, { withFileTypes: true }).catch((grund: unknown) => {
    throw new Error(`${anzeigePfad(ordner)} ist kein Ordner, der sich lesen lässt.`, {
      cause: grund,
    });
  });
  const listen = await Promise.all(
    eintraege
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map((e): Promise<readonly string[]> => {
        const pfad = join(ordner, e.name);
        if (e.isDirectory()) return ANDERE_ORDNER.has(e.name) ? Promise.resolve([]) : laufe(pfad);
        const zaehlt = /\.csv$/i.test(e.name) && !ANDERE_DATEIEN.has(e.name.toLowerCase());
        return Promise.resolve(zaehlt ? [pfad] : []);
      }),
  );
  return listen.flat();
}

/** Paths of every inventory table below a folder, in path order. A folder that does not exist gives an empty list. */
export async function listeDateien(ordner: string): Promise<readonly string[]> {
  return existsSync(ordner) ? laufe(ordner) : [];
}

/**
 * Every inventory table below a folder, in path order, as bytes. A file that may not be read throws: a table that is
 * silently missing could open a protected address.
 */
export async function liesDateien(ordner: string): Promise<readonly Eingabedatei[]> {
  const pfade = await listeDateien(ordner);
  return Promise.all(
    pfade.map(async (pfad) => ({ pfad: anzeigePfad(pfad), inhalt: await liesBytes(pfad) })),
  );
}

async function liesBytes(pfad: string): Promise<Uint8Array> {
  try {
    return await readFile(pfad);
  } catch (grund) {
    const { code } = grund as NodeJS.ErrnoException;
    throw new Error(
      `Die Datei ${anzeigePfad(pfad)} lässt sich nicht lesen (${code ?? 'unbekannter Grund'}).`,
      { cause: grund },
    );
  }
}
