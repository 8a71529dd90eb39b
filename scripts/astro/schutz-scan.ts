import { readdir, readFile, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { befundText } from '../../src/domain/inventar/befund-text.ts';
import { baueSucher } from '../../src/domain/inventar/schutz/baue-sucher.ts';
import { liesDateien } from '../../src/load/lies-dateien.ts';
import { liesGeschuetzt } from '../../src/load/lies-geschuetzt.ts';
import { datenOrdner, internOrdner } from '../../src/load/orte.ts';

/** Files without text; every other file is searched, whatever its name. */
const OHNE_TEXT = new Set([
  '.woff',
  '.woff2',
  '.ttf',
  '.otf',
  '.png',
  '.jpg',
  '.jpeg',
  '.gif',
  '.webp',
  '.avif',
  '.ico',
  '.pdf',
  '.zip',
  '.gz',
  '.br',
]);

/** What a scan looked at: number of files with text, and number of protected values. */
export type Suchlauf = { readonly dateien: number; readonly gesucht: number };

async function durchsuche(ordner: string, intern: string, daten: string): Promise<Suchlauf> {
  const { befunde, ...geschuetztes } = await liesGeschuetzt(intern, await liesDateien(daten));
  if (befunde.length > 0)
    throw new Error(
      `data-intern/ lässt sich nicht sicher lesen. Ohne das ist nicht zu prüfen, ob etwas Geschütztes veröffentlicht wird.\n\n${befunde.map(befundText).join('\n\n')}\n`,
    );
  const { anschriften, lagen, geheimnisse } = geschuetztes;
  const gesucht = anschriften.length + lagen.length + geheimnisse.length;
  if (gesucht === 0) return { dateien: 0, gesucht };
  const suche = baueSucher(geschuetztes);
  const eintraege = await readdir(ordner, { withFileTypes: true, recursive: true });
  const funde: string[] = [];
  let dateien = 0;
  for (const e of eintraege.filter((eintrag) => eintrag.isFile())) {
    const pfad = join(e.parentPath, e.name);
    const knapp = pfad.slice(ordner.length).replaceAll('\\', '/');
    // A path may be the leak itself: then the message does not repeat it.
    const imPfad = suche(knapp);
    funde.push(...imPfad.map((was) => `(im Namen einer Datei): ${was}`));
    if (OHNE_TEXT.has(extname(e.name).toLowerCase())) continue;
    dateien += 1;
    const name = imPfad.length > 0 ? '(in derselben Datei)' : knapp;
    funde.push(...suche(await readFile(pfad, 'utf8')).map((was) => `${name}: ${was}`));
  }
  if (funde.length > 0)
    throw new Error(
      `Geschützte Angaben stehen in gebauten Dateien. Die Ausgabe wurde gelöscht, damit sie niemand veröffentlicht:\n${funde.join('\n')}`,
    );
  return { dateien, gesucht };
}

/**
 * Astro integration: after every build, looks through all built text files and their paths for what data-intern/
 * protects (addresses in any spelling, positions, telephone numbers, notes). On a find, or when data-intern/ cannot be
 * read, it deletes the whole output and fails the build. The message names file and record, never the value.
 */
export function schutzScan(intern = internOrdner, daten = datenOrdner): AstroIntegration {
  return {
    name: 'schutz-scan',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const ordner = fileURLToPath(dir);
        try {
          const { dateien, gesucht } = await durchsuche(ordner, intern(), daten());
          if (gesucht > 0)
            logger.info(
              `${dateien} Dateien nach ${gesucht} geschützten Angaben durchsucht, keine gefunden.`,
            );
        } catch (grund) {
          await rm(ordner, { recursive: true, force: true });
          throw grund;
        }
      },
    },
  };
}
