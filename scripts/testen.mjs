// `npm test`: every check and test, one after another, to the end even after a failure.
// Last line: `N passed, N failed` (`, N skipped`). A step without counts of its own counts as one.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fuehreAstroAus } from './astro.mjs';
import { findeChromium, RAT } from './finde-chromium.mjs';
import { formatDauer, fuehreSkriptAus, fuehreWerkzeugAus, WURZEL } from './hilfe/ablauf.mjs';
import { liesOptionen } from './hilfe/lies-optionen.mjs';
import { countSchritt, countVitest, formatSumme } from './hilfe/zaehlung.mjs';

/** @typedef {import('./hilfe/zaehlung.mjs').Zaehlung} Zaehlung */

const ERGEBNISSE = path.join(WURZEL, 'test-ergebnisse');
// Its hours and checks are dated for this day (see its README).
const ANDERE_STADT = {
  daten: 'tests/fixtures/kleine-stadt/data',
  ausgabe: 'dist-kleine-stadt',
  heute: '2026-11-20',
};

/**
 * @param {string} name
 * @param {string} konfiguration
 * @param {Record<string, string>} [env]
 * @returns {Promise<Zaehlung>}
 */
async function fuehreVitestAus(name, konfiguration, env = {}) {
  mkdirSync(ERGEBNISSE, { recursive: true });
  const bericht = path.join(ERGEBNISSE, `${name}.json`);
  rmSync(bericht, { force: true });
  const code = await fuehreWerkzeugAus(
    'vitest/vitest.mjs',
    [
      'run',
      `--config=${konfiguration}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${bericht}`,
    ],
    { name: 'Vitest', takt: 30, env: { TZ: 'Europe/Berlin', ...env } },
  );
  return countVitest(bericht, code);
}

/** @returns {Promise<Zaehlung>} */
async function pruefeImBrowser() {
  const chromium = findeChromium({ installiere: true });
  if (!chromium) {
    console.log(RAT);
    return { bestanden: 0, gescheitert: 0, uebersprungen: ['Browsertests: kein Chromium'] };
  }
  console.log(`Chromium: ${chromium}`);
  return fuehreVitestAus('browser', 'vitest.browser.config.ts', {
    CHROMIUM_PATH: chromium,
    SOZIALRAUM_AUSGABE: 'dist',
  });
}

/**
 * `braucht`: the step whose result this one reads; without it, it fails instead of reading what an
 * older run has left.
 * @type {readonly { id: string, titel: string, braucht?: string, tue: () => Promise<Zaehlung> }[]}
 */
const SCHRITTE = [
  {
    id: 'format',
    titel: 'Format (Prettier)',
    tue: async () =>
      countSchritt(
        await fuehreWerkzeugAus('prettier/bin/prettier.cjs', ['--check', '.'], {
          name: 'Prettier',
        }),
      ),
  },
  {
    id: 'lint',
    titel: 'Regeln (ESLint)',
    tue: async () =>
      countSchritt(
        await fuehreWerkzeugAus('eslint/bin/eslint.js', ['--max-warnings=0', '.'], {
          name: 'ESLint',
        }),
      ),
  },
  {
    id: 'typen',
    // Reads every file of tsconfig.json, not only .astro: scripts and tests too.
    titel: 'Typen (astro check)',
    tue: async () => countSchritt(await fuehreAstroAus(['check'])),
  },
  {
    id: 'tests',
    titel: 'Einheiten, Eigenschaften, Golden, Daten, Doku, Architektur (Vitest)',
    tue: () => fuehreVitestAus('tests', 'vitest.config.ts'),
  },
  {
    id: 'bau',
    titel: 'Bau der Seiten',
    // The steps below read `dist`, whatever SOZIALRAUM_AUSGABE says.
    tue: async () => countSchritt(await fuehreAstroAus(['build'], { ausgabe: 'dist' })),
  },
  {
    id: 'andere-stadt',
    titel: 'Bau einer anderen Stadt aus demselben Code',
    tue: async () => countSchritt(await fuehreAstroAus(['build'], ANDERE_STADT)),
  },
  {
    id: 'budgets',
    titel: 'Bytes und fremde Adressen',
    braucht: 'bau',
    tue: async () => countSchritt(await fuehreSkriptAus('scripts/miss-budgets.mjs', [])),
  },
  { id: 'browser', titel: 'Gebaute Seiten im Browser', braucht: 'bau', tue: pruefeImBrowser },
];

const HILFE = `Prüft alles: npm test
Einzelne Schritte: npm test -- --nur format --nur lint
Schritte: ${SCHRITTE.map((schritt) => schritt.id).join(', ')}`;

/** @returns {Promise<number>} exit code */
async function teste() {
  const { values, fehler } = liesOptionen({
    nur: { type: 'string', multiple: true },
    hilfe: { type: 'boolean', short: 'h' },
  });
  if (fehler) {
    console.error(`${fehler}\n\n${HILFE}`);
    return 2;
  }
  const unbekannt = values.nur?.find((id) => !SCHRITTE.some((schritt) => schritt.id === id));
  if (values.hilfe || unbekannt) {
    if (unbekannt) console.error(`Den Schritt „${unbekannt}“ gibt es nicht.`);
    console.log(HILFE);
    return unbekannt ? 1 : 0;
  }
  const schritte = SCHRITTE.filter(({ id }) => !values.nur || values.nur.includes(id));
  /** @type {Map<string, { titel: string, ms: number, zaehlung: Zaehlung }>} */
  const ergebnisse = new Map();
  for (const [i, { id, titel, braucht, tue }] of schritte.entries()) {
    console.log(`\n── ${i + 1}/${schritte.length} ${titel} ──`);
    const anfang = Date.now();
    const zaehlung = isMoeglich(braucht, ergebnisse) ? await tue() : countSchritt(1);
    ergebnisse.set(id, { titel, ms: Date.now() - anfang, zaehlung });
    const gut = zaehlung.gescheitert === 0;
    console.log(`${gut ? 'In Ordnung' : 'GESCHEITERT'} nach ${formatDauer(Date.now() - anfang)}`);
  }
  return berichte([...ergebnisse.values()]);
}

/**
 * @param {string | undefined} braucht
 * @param {ReadonlyMap<string, { zaehlung: Zaehlung }>} ergebnisse
 */
function isMoeglich(braucht, ergebnisse) {
  if (!braucht) return true;
  const vorher = ergebnisse.get(braucht);
  if (vorher) {
    if (vorher.zaehlung.gescheitert === 0) return true;
    console.log('Nicht möglich: Der Bau ist fehlgeschlagen.');
    return false;
  }
  if (existsSync(path.join(WURZEL, 'dist'))) return true;
  console.log('Nicht möglich: Es ist noch nichts gebaut (npm run build).');
  return false;
}

/**
 * @param {readonly { titel: string, ms: number, zaehlung: Zaehlung }[]} ergebnisse
 * @returns {number} exit code
 */
function berichte(ergebnisse) {
  console.log('\n── Ergebnis ──');
  for (const { titel, ms, zaehlung } of ergebnisse) {
    const zeichen = zaehlung.gescheitert > 0 ? '✗' : '✓';
    const summe = formatSumme([zaehlung]);
    console.log(`${zeichen} ${formatDauer(ms).padStart(11)}  ${titel}: ${summe}`);
  }
  const uebersprungen = ergebnisse.flatMap(({ zaehlung }) => zaehlung.uebersprungen);
  if (uebersprungen.length > 0) {
    console.log(`\nÜbersprungen:\n${uebersprungen.map((name) => `  – ${name}`).join('\n')}`);
  }
  const zaehlungen = ergebnisse.map(({ zaehlung }) => zaehlung);
  console.log(`\n${formatSumme(zaehlungen)}`);
  return zaehlungen.some((zaehlung) => zaehlung.gescheitert > 0) ? 1 : 0;
}

process.exitCode = await teste();
