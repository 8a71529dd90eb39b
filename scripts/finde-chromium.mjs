// Which Chromium the browser tests, the screenshots and the measurements use.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { isDirektAufgerufen, WURZEL } from './hilfe/ablauf.mjs';
import { getProjektNode } from './hilfe/projekt-node.mjs';

/** What to do when nothing helped. */
export const RAT =
  'Es wurde kein Chromium gefunden, und keines ließ sich installieren. Bitte installieren Sie Chromium, ' +
  'Google Chrome oder Microsoft Edge,\noder setzen Sie CHROMIUM_PATH auf die Programmdatei eines solchen Browsers.';

const NAMEN = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'msedge'];

/**
 * The effects that the search needs, passed in so that the decision can be tested.
 * @typedef {object} Umgebung
 * @property {string} platform as `process.platform`
 * @property {Record<string, string | undefined>} env
 * @property {string} home
 * @property {(datei: string) => boolean} gibtEs
 * @property {() => readonly string[]} playwrightOrte where Playwright keeps its Chromium builds
 * @property {() => boolean} istDebian Debian or a relative, with apt-get
 * @property {() => 'root' | 'sudo' | null} darfInstallieren root, or sudo without a password
 * @property {(befehl: string, argumente: readonly string[]) => boolean} fuehreAus whether it went well
 * @property {(zeile: string) => void} sage
 */

/**
 * Path of a Chromium (or Chrome, or Edge): CHROMIUM_PATH, the usual places, PATH, Playwright's
 * cache; with `installiere` also Playwright's download, then Debian's package. `null` if there is
 * none; then `RAT` says what to do.
 *
 * @param {{ installiere?: boolean }} [wahl]
 * @param {Umgebung} [umgebung]
 * @returns {string | null}
 */
export function findeChromium({ installiere = false } = {}, umgebung = getUmgebung()) {
  const { env, gibtEs, sage } = umgebung;
  const gesetzt = env['CHROMIUM_PATH'];
  if (gesetzt) {
    if (gibtEs(gesetzt)) return gesetzt;
    sage(`CHROMIUM_PATH zeigt auf ${gesetzt}, dort liegt nichts. Ich suche weiter.`);
  }
  const suche = () =>
    [...listUebliche(umgebung), ...listAusPath(umgebung), ...umgebung.playwrightOrte()].find(
      gibtEs,
    ) ?? null;
  const gefunden = suche();
  if (gefunden || !installiere) return gefunden;

  sage('Auf dieser Maschine liegt kein Chromium. Ich hole das von Playwright …');
  if (umgebung.fuehreAus('playwright', ['install', '--only-shell', 'chromium'])) {
    const geholt = suche();
    if (geholt) return geholt;
  }
  const recht = umgebung.istDebian() ? umgebung.darfInstallieren() : null;
  if (recht) {
    sage('Das ging nicht. Ich installiere das Paket „chromium“ der Distribution …');
    const apt = (/** @type {string[]} */ ...argumente) =>
      recht === 'root'
        ? umgebung.fuehreAus('apt-get', argumente)
        : umgebung.fuehreAus('sudo', ['-n', 'apt-get', ...argumente]);
    if (apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium')) {
      return suche();
    }
  }
  return null;
}

/**
 * @param {Umgebung} umgebung
 * @returns {string[]}
 */
function listUebliche({ platform, env, home }) {
  if (platform === 'darwin') {
    return ['', home].flatMap((vorne) => [
      `${vorne}/Applications/Chromium.app/Contents/MacOS/Chromium`,
      `${vorne}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${vorne}/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
    ]);
  }
  if (platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
      const vorne = env[name];
      if (!vorne) return [];
      return [
        `${vorne}\\Chromium\\Application\\chrome.exe`,
        `${vorne}\\Google\\Chrome\\Application\\chrome.exe`,
        `${vorne}\\Microsoft\\Edge\\Application\\msedge.exe`,
      ];
    });
  }
  return [
    ...NAMEN.map((name) => `/usr/bin/${name}`),
    '/opt/google/chrome/chrome',
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
  ];
}

/**
 * @param {Umgebung} umgebung
 * @returns {string[]}
 */
function listAusPath({ platform, env }) {
  const windows = platform === 'win32';
  const ordner = (env['PATH'] ?? env['Path'] ?? '').split(windows ? ';' : ':').filter(Boolean);
  return NAMEN.flatMap((name) =>
    ordner.map((o) => (windows ? `${o}\\${name}.exe` : `${o}/${name}`)),
  );
}

/** @returns {Umgebung} the real machine */
function getUmgebung() {
  return {
    platform: process.platform,
    env: process.env,
    home: os.homedir(),
    gibtEs: existsSync,
    playwrightOrte: listPlaywrightOrte,
    istDebian: () => existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get'),
    darfInstallieren: () => {
      if (process.getuid?.() === 0) return 'root';
      const sudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
      return sudo.status === 0 ? 'sudo' : null;
    },
    fuehreAus: (befehl, argumente) => {
      const playwright = befehl === 'playwright';
      const cli = path.join(WURZEL, 'node_modules', 'playwright-core', 'cli.js');
      const node = getProjektNode(WURZEL) ?? process.execPath;
      const kind = spawnSync(
        playwright ? node : befehl,
        playwright ? [cli, ...argumente] : [...argumente],
        // apt asks nobody; Playwright gives up on a slow host instead of hanging.
        {
          stdio: ['ignore', 'inherit', 'inherit'],
          timeout: 10 * 60_000,
          env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        },
      );
      return kind.status === 0;
    },
    sage: (zeile) => console.log(zeile),
  };
}

/** Asks Playwright itself; its registry is not documented, so a change in it must not stop us. */
function listPlaywrightOrte() {
  try {
    const { registry } = createRequire(import.meta.url)('playwright-core/lib/coreBundle').registry;
    return ['chromium', 'chromium-headless-shell'].flatMap((name) => {
      const ort = registry.findExecutable(name)?.executablePath();
      return ort ? [ort] : [];
    });
  } catch {
    return [];
  }
}

if (isDirektAufgerufen(import.meta.url)) {
  const pfad = findeChromium({ installiere: process.argv.includes('--installieren') });
  console.log(pfad ?? RAT);
  process.exitCode = pfad ? 0 : 1;
}
