// Installs what is missing, before every npm script (prestart, pretest, …).
//
// Runs on the machine's own Node, before anything is installed: no dependency, and only syntax
// that an old Node can still parse, so that it gets as far as saying that it is too old.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { getProjektNode } from './hilfe/projekt-node.mjs';

const WURZEL = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Whether the machine's Node can run npm and this script: 20.19 or newer.
 * @param {string} version like `20.19.0`
 * @returns {boolean}
 */
export function isNodeNeuGenug(version) {
  const [haupt = 0, neben = 0] = version.split('.').map(Number);
  return haupt > 20 || (haupt === 20 && neben >= 19);
}

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean,
 *   link?: boolean, dependencies?: Record<string, string>,
 *   devDependencies?: Record<string, string> }} Eintrag one package of a lock file
 * @typedef {{ packages?: Record<string, Eintrag> }} Sperrdatei
 * @typedef {{ dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} Paket
 */

/**
 * Why an installation is needed, as a German sentence; `null` if everything is there.
 *
 * Compares contents, not times: a `git checkout` touches files without changing what they ask for,
 * and npm does not rewrite its record when there was nothing to do.
 *
 * @param {{ paket: Paket, sperrdatei: Sperrdatei | null, installiert: Sperrdatei | null,
 *   liegtVor: (ordner: string) => boolean }} stand `liegtVor` gets `node_modules/<name>`
 * @returns {string | null}
 */
export function findGrund({ paket, sperrdatei, installiert, liegtVor }) {
  if (!installiert) return 'Die Pakete sind noch nicht installiert.';
  if (!sperrdatei) return 'package-lock.json fehlt.';
  const vorhanden = installiert.packages || {};
  const verlangt = sperrdatei.packages || {};
  const wurzel = verlangt[''] || {};
  for (const art of /** @type {const} */ (['dependencies', 'devDependencies'])) {
    if (!isGleich(paket[art] || {}, wurzel[art] || {})) return 'package.json wurde geändert.';
  }
  for (const ordner of Object.keys(verlangt)) {
    const soll = verlangt[ordner];
    // Optional packages of other platforms are never installed; npm looks after ours.
    if (ordner === '' || !soll || soll.optional || soll.devOptional || soll.link) continue;
    const ist = vorhanden[ordner];
    const name = ordner.replace(/^.*node_modules\//, '');
    if (!ist) return `Das Paket ${name} fehlt.`;
    if (ist.version !== soll.version) {
      return `Das Paket ${name} liegt in Version ${ist.version} vor, gebraucht wird ${soll.version}.`;
    }
    if (!liegtVor(ordner)) return `Das Paket ${name} fehlt im Ordner node_modules.`;
  }
  return null;
}

/**
 * @param {Record<string, string>} a
 * @param {Record<string, string>} b
 */
function isGleich(a, b) {
  const namen = Object.keys(a);
  return namen.length === Object.keys(b).length && namen.every((name) => a[name] === b[name]);
}

/**
 * How to call npm: the npm that runs us, with the Node that runs it. A `npm` from PATH is the
 * second choice, because on Windows it is a script that only a shell can start.
 *
 * @param {Record<string, string | undefined>} env
 * @param {{ execPath: string, platform: string }} maschine
 * @returns {{ befehl: string, vorne: string[], shell: boolean }}
 */
export function getNpmAufruf(env, maschine) {
  const npm = env['npm_execpath'];
  if (npm && /npm-cli\.c?js$/.test(npm)) {
    return {
      befehl: env['npm_node_execpath'] || maschine.execPath,
      vorne: [npm],
      shell: false,
    };
  }
  return { befehl: 'npm', vorne: [], shell: maschine.platform === 'win32' };
}

/**
 * @param {string} datei
 * @returns {any} the parsed file, `null` if it is missing or broken
 */
function readJson(datei) {
  try {
    return JSON.parse(readFileSync(datei, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Runs npm with its output on ours, and a sign of life every ten seconds.
 * @param {string[]} argumente
 * @returns {Promise<number>} exit code
 */
function runNpm(argumente) {
  const { befehl, vorne, shell } = getNpmAufruf(process.env, process);
  const anfang = Date.now();
  return new Promise((resolve) => {
    const kind = spawn(befehl, vorne.concat(argumente), { cwd: WURZEL, stdio: 'inherit', shell });
    const takt = setInterval(() => {
      console.log(`  … npm arbeitet noch (${Math.round((Date.now() - anfang) / 1000)} s)`);
    }, 10_000);
    kind.on('error', (fehler) => {
      clearInterval(takt);
      console.error(`npm lässt sich nicht starten: ${fehler.message}`);
      resolve(1);
    });
    kind.on('close', (code) => {
      clearInterval(takt);
      resolve(code === null ? 1 : code);
    });
  });
}

/** Installs what is missing. @returns {Promise<number>} exit code */
export async function einrichten() {
  if (!isNodeNeuGenug(process.versions.node)) {
    console.error(
      `Dieses Projekt braucht Node.js 20.19 oder neuer; hier läuft ${process.versions.node}.\n` +
        'Bitte installieren Sie eine neuere Fassung von https://nodejs.org/ und versuchen Sie es noch einmal.',
    );
    return 1;
  }
  const grund = findGrund({
    paket: readJson(path.join(WURZEL, 'package.json')) || {},
    sperrdatei: readJson(path.join(WURZEL, 'package-lock.json')),
    installiert: readJson(path.join(WURZEL, 'node_modules', '.package-lock.json')),
    liegtVor: (ordner) => existsSync(path.join(WURZEL, ordner, 'package.json')),
  });
  if (grund) {
    console.log(`${grund} Ich installiere (das dauert beim ersten Mal etwa eine Minute) …`);
    const anfang = Date.now();
    // Not `npm ci`: it stops where a registry lacks optional packages of other platforms.
    // Engine warnings are about the machine's Node, but the tools will run on the project's.
    const code = await runNpm([
      'install',
      '--include=dev',
      '--no-audit',
      '--no-fund',
      '--engine-strict=false',
      '--loglevel=error',
    ]);
    if (code !== 0) {
      console.error(
        'Die Installation ist fehlgeschlagen; die Meldung von npm steht darüber.\n' +
          'Häufig fehlt die Verbindung ins Internet oder ein Proxy ist nicht eingetragen (npm config set proxy …).',
      );
      return code;
    }
    console.log(`Installiert in ${Math.round((Date.now() - anfang) / 1000)} s.`);
  }
  return ensureProjektNode();
}

/**
 * The npm package `node` fetches its program in an install script. Where npm does not run such
 * scripts, one more attempt names the package outright.
 * @returns {Promise<number>}
 */
async function ensureProjektNode() {
  if (getProjektNode(WURZEL)) return 0;
  console.log('Das Node.js des Projekts fehlt noch, ich hole es nach …');
  await runNpm(['rebuild', 'node', '--ignore-scripts=false']);
  if (getProjektNode(WURZEL)) return 0;
  console.error(
    'Das Node.js des Projekts (npm-Paket „node“) ließ sich nicht einrichten.\n' +
      'Bitte erlauben Sie npm, Installationsskripte auszuführen (npm config delete ignore-scripts),\n' +
      'löschen Sie den Ordner node_modules und versuchen Sie es noch einmal.\n' +
      'Oder installieren Sie Node.js 22.12 oder neuer von https://nodejs.org/.',
  );
  return 1;
}

/** Whether this script was called and not imported, also by a path that leads over a link. */
function isDirektAufgerufen() {
  try {
    return realpathSync(process.argv[1] || '') === realpathSync(fileURLToPath(import.meta.url));
  } catch {
    return false;
  }
}

if (isDirektAufgerufen()) {
  einrichten().then((code) => {
    process.exitCode = code;
  });
}
