import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { getProjektNode } from './projekt-node.mjs';

/** Folder of the repository. */
export const WURZEL = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Whether a module was called from the command line and not imported, also by a path that leads over a link.
 * @param {string} url its `import.meta.url`
 * @param {string | undefined} aufruf path as it was called
 */
export function isDirektAufgerufen(url, aufruf = process.argv[1]) {
  if (aufruf === undefined) return false;
  try {
    return realpathSync(aufruf) === realpathSync(fileURLToPath(url));
  } catch {
    return false; // What was called is no file, like the text of `node --eval`.
  }
}

/**
 * Runs a command with its output on ours and says every `takt` seconds that it still runs.
 *
 * @param {string} befehl
 * @param {readonly string[]} argumente
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, takt?: number, name?: string,
 *   eingabe?: boolean }} [wahl] `name`: what the sign of life calls it; `eingabe`: may read the keyboard
 * @returns {Promise<number>} exit code; 1 if it could not start
 */
export function fuehreAus(befehl, argumente, wahl = {}) {
  const { cwd = WURZEL, env = {}, takt = 15, name = 'der Schritt', eingabe = false } = wahl;
  const anfang = Date.now();
  return new Promise((resolve) => {
    const kind = spawn(befehl, [...argumente], {
      cwd,
      env: { ...process.env, ...env },
      // A tool that asks a question must not wait for an answer that nobody will give.
      stdio: [eingabe ? 'inherit' : 'ignore', 'inherit', 'inherit'],
    });
    const uhr = setInterval(() => {
      console.log(`  … ${name} läuft noch (${Math.round((Date.now() - anfang) / 1000)} s)`);
    }, takt * 1000);
    kind.on('error', (fehler) => {
      clearInterval(uhr);
      console.error(`${befehl} lässt sich nicht starten: ${fehler.message}`);
      resolve(1);
    });
    kind.on('close', (code) => {
      clearInterval(uhr);
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs a tool from node_modules with the project's own Node: no shim, no shell, so that it is the
 * same on Windows.
 *
 * @param {string} datei the tool's JavaScript file inside node_modules, e.g. `astro/bin/astro.mjs`
 * @param {readonly string[]} argumente
 * @param {Parameters<typeof fuehreAus>[2]} [wahl]
 */
export function fuehreWerkzeugAus(datei, argumente, wahl) {
  return fuehreAus(getNode(), [path.join(WURZEL, 'node_modules', datei), ...argumente], wahl);
}

/**
 * Runs a script of the repository with the project's own Node.
 *
 * @param {string} datei path from the repository's root
 * @param {readonly string[]} argumente
 * @param {Parameters<typeof fuehreAus>[2]} [wahl]
 */
export function fuehreSkriptAus(datei, argumente, wahl) {
  return fuehreAus(getNode(), [path.join(WURZEL, datei), ...argumente], wahl);
}

function getNode() {
  const node = getProjektNode(WURZEL);
  if (!node) {
    throw new Error(
      `Das Node.js des Projekts fehlt (hier läuft ${process.versions.node}). Bitte rufen Sie „npm install“ auf.`,
    );
  }
  return node;
}

/**
 * A duration for people: `0,4 s`, `12 s`, `3 min 05 s`.
 * @param {number} ms
 */
export function formatDauer(ms) {
  const s = ms / 1000;
  if (s < 10) return `${s.toFixed(1).replace('.', ',')} s`;
  if (s < 60) return `${Math.round(s)} s`;
  const ganze = Math.round(s);
  return `${Math.floor(ganze / 60)} min ${String(ganze % 60).padStart(2, '0')} s`;
}
