import { readFile } from 'node:fs/promises';
import type { Befund } from '../domain/befund.ts';
import { anzeigePfad } from './lies-dateien.ts';

/** Text of a file; `undefined` for one that is not there (no finding) or cannot be read (a finding). */
export async function liesTextdatei(
  pfad: string,
): Promise<{ readonly text: string | undefined; readonly befunde: readonly Befund[] }> {
  try {
    return { text: await readFile(pfad, 'utf8'), befunde: [] };
  } catch (grund) {
    const { code } = grund as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { text: undefined, befunde: [] };
    const befund: Befund = {
      schwere: 'fehler',
      regel: 'datei-unlesbar',
      datei: anzeigePfad(pfad),
      satz: `Die Datei lässt sich nicht lesen (${code ?? 'unbekannter Grund'}). Ist sie ein Ordner, oder fehlt das Recht, sie zu lesen?`,
    };
    return { text: undefined, befunde: [befund] };
  }
}
