import { existsSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { GEODATEIEN } from '../load/lies-geodaten.ts';
import { anzeigePfad, listeDateien } from '../load/lies-dateien.ts';

/** Which findings a person has asked for: whether one of a file is meant, or a German sentence for the first name that cannot be. */
export type Dateiwahl =
  | { readonly ok: true; readonly trifft: (datei: string) => boolean }
  | { readonly ok: false; readonly satz: string };

const nein = (satz: string): Dateiwahl => ({ ok: false, satz });

const liegtUnter = (datei: string, pfad: string) =>
  pfad === '' || datei === pfad || datei.startsWith(`${pfad}/`);

/**
 * Turns names of files and folders (relative to the working folder) into the findings they mean; a folder means
 * everything in it, no name at all means everything. A name that does not exist, lies outside the data folder or
 * holds nothing that is checked is refused: "0 Fehler" for a misspelt name would be a lie.
 */
export async function waehleDateien(ordner: string, namen: readonly string[]): Promise<Dateiwahl> {
  if (namen.length === 0) return { ok: true, trifft: () => true };
  const wurzel = anzeigePfad(ordner);
  if (!existsSync(ordner)) return nein(`Den Datenordner ${wurzel} gibt es nicht.`);
  const geprueft = [
    ...(await listeDateien(ordner)).map(anzeigePfad),
    ...['stadt.json', ...GEODATEIEN].map((datei) => anzeigePfad(join(ordner, datei))),
  ];
  const pfade: string[] = [];
  for (const name of namen) {
    if (!existsSync(name))
      return nein(`„${name}“ gibt es nicht. Ist der Name richtig geschrieben?`);
    const innen = relative(realpathSync(ordner), realpathSync(name));
    if (innen.startsWith('..') || isAbsolute(innen))
      return nein(`„${name}“ liegt nicht in ${wurzel}/ und wird darum nicht geprüft.`);
    const pfad = anzeigePfad(join(ordner, innen));
    if (!geprueft.some((datei) => liegtUnter(datei, pfad)))
      return nein(
        `„${name}“ wird nicht geprüft: Das ist keine Tabelle des Bestands und enthält auch keine.`,
      );
    pfade.push(pfad);
  }
  return { ok: true, trifft: (datei) => pfade.some((pfad) => liegtUnter(datei, pfad)) };
}
