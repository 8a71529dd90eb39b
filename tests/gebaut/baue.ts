import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

const WURZEL = path.resolve(import.meta.dirname, '..', '..');

/** What a build gave: exit code, everything it printed, and where its files are. */
export type Bau = { readonly code: number; readonly text: string; readonly ausgabe: string };

/** A copy of a town's data in a temporary folder, gone after the test. `intern` is its data-intern beside it. */
export function kopiereStadt(quelle: string): { readonly daten: string; readonly intern: string } {
  const ordner = mkdtempSync(path.join(tmpdir(), 'stadt-'));
  onTestFinished(() => {
    rmSync(ordner, { recursive: true, force: true });
  });
  const daten = path.join(ordner, 'data');
  cpSync(path.join(WURZEL, quelle), daten, { recursive: true });
  return { daten, intern: `${daten}-intern` };
}

/** Builds a town with the real command, as `npm run build` does, into a folder beside its data. */
export function baue(daten: string): Bau {
  const ausgabe = path.join(path.dirname(daten), 'dist');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(WURZEL, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', ausgabe],
    {
      cwd: WURZEL,
      encoding: 'utf8',
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
        NODE_ENV: 'production',
        SOZIALRAUM_DATEN: daten,
        SOZIALRAUM_DATEN_INTERN: `${daten}-intern`,
        SOZIALRAUM_AUSGABE: ausgabe,
        SOZIALRAUM_HEUTE: '2026-11-20',
      },
    },
  );
  return { code: status ?? 1, text: `${stdout}${stderr}`, ausgabe };
}
