import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { enthaeltAnschrift } from '../../src/domain/inventar/enthaelt-anschrift.ts';
import { internOrdner } from '../../src/load/orte.ts';
import { liesGeschuetzt } from '../../src/load/lies-geschuetzt.ts';

const TEXT = new Set([
  '.html',
  '.js',
  '.mjs',
  '.css',
  '.json',
  '.csv',
  '.geojson',
  '.xml',
  '.txt',
  '.svg',
  '.ttl',
  '.jsonld',
  '.ics',
  '.webmanifest',
  '.map',
  '',
]);

/** Values too short or too common to look for on their own ("7", "ja"); the address as a whole is looked for anyway. */
const MINDESTLAENGE = 6;

/**
 * Astro integration: after every build, looks through all built files for protected values of data-intern/
 * (addresses in any spelling, coordinates, phone numbers, notes) and fails the build when one is found.
 * The message names file and record, never the value.
 */
export function schutzScan(): AstroIntegration {
  return {
    name: 'schutz-scan',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { anschriften, geheimnisse } = await liesGeschuetzt(internOrdner());
        const ordner = fileURLToPath(dir);
        const dateien = (await readdir(ordner, { withFileTypes: true, recursive: true })).filter(
          (e) => e.isFile() && TEXT.has(extname(e.name)),
        );
        if (anschriften.length + geheimnisse.length === 0) return;
        const funde: string[] = [];
        for (const e of dateien) {
          const pfad = join(e.parentPath, e.name);
          const text = await readFile(pfad, 'utf8');
          const knapp = pfad.slice(ordner.length);
          for (const a of anschriften)
            if (enthaeltAnschrift(text, a)) funde.push(`${knapp}: Anschrift von ${a.id}`);
          for (const g of geheimnisse)
            if (g.wert.length >= MINDESTLAENGE && text.includes(g.wert))
              funde.push(`${knapp}: ${g.spalte} von ${g.id}`);
        }
        if (funde.length > 0)
          throw new Error(
            `Geschützte Angaben stehen in gebauten Dateien. Veröffentlichen Sie diesen Stand nicht:\n${funde.join('\n')}`,
          );
        logger.info(
          `${dateien.length} Dateien nach ${geheimnisse.length} geschützten Angaben durchsucht, keine gefunden.`,
        );
      },
    },
  };
}
