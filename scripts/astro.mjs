// `astro` with the project's own Node: `npm run dev` and `npm run build`.
import { fuehreWerkzeugAus, isDirektAufgerufen } from './hilfe/ablauf.mjs';
import { findFehlendes } from './hilfe/veroeffentlichen.mjs';

/**
 * Builds the site (or runs another command of Astro) and shows its output.
 *
 * @param {readonly string[]} argumente e.g. `['build']`
 * @param {{ daten?: string, ausgabe?: string, heute?: string }} [wahl] `daten`: folder of another
 *   town's data; `ausgabe`: folder to build into; `heute`: ISO day that counts as today. Default:
 *   `data/`, `dist/`, the clock in Berlin.
 * @returns {Promise<number>} exit code
 */
export function fuehreAstroAus(argumente, { daten, ausgabe, heute } = {}) {
  const bauen = argumente[0] === 'build';
  return fuehreWerkzeugAus(
    'astro/bin/astro.mjs',
    [...argumente, ...(ausgabe ? ['--outDir', ausgabe] : [])],
    {
      name: bauen ? 'der Bau' : 'Astro',
      // A server runs until it is stopped; it needs no sign of life.
      takt: bauen ? 15 : 24 * 3600,
      eingabe: !bauen && argumente[0] !== 'check',
      env: {
        ASTRO_TELEMETRY_DISABLED: '1',
        ...(daten ? { SOZIALRAUM_DATEN: daten } : {}),
        ...(ausgabe ? { SOZIALRAUM_AUSGABE: ausgabe } : {}),
        ...(heute ? { SOZIALRAUM_HEUTE: heute } : {}),
      },
    },
  );
}

if (isDirektAufgerufen(import.meta.url)) {
  process.on('SIGINT', () => undefined); // Astro gets the same signal and ends by itself.
  const argumente = process.argv.slice(2);
  const oeffentlich = argumente.includes('--veroeffentlichen');
  const fehlt = oeffentlich ? findFehlendes(process.env['SOZIALRAUM_DATEN'] || 'data') : [];
  if (fehlt.length > 0) {
    console.error(
      `So darf die Seite nicht veröffentlicht werden. In stadt.json fehlt noch:\n${fehlt.map((f) => `  - ${f}`).join('\n')}`,
    );
    process.exitCode = 1;
  } else {
    process.exitCode = await fuehreAstroAus(argumente.filter((a) => a !== '--veroeffentlichen'));
  }
}
