// `astro` with the project's own Node: `npm run dev` and `npm run build`.
import { fuehreWerkzeugAus, isDirektAufgerufen } from './hilfe/ablauf.mjs';

/**
 * Builds the site (or runs another command of Astro) and shows its output.
 *
 * @param {readonly string[]} argumente e.g. `['build']`
 * @param {{ daten?: string, ausgabe?: string }} [wahl] `daten`: folder of another town's data;
 *   `ausgabe`: folder to build into. Default: `data/` and `dist/`.
 * @returns {Promise<number>} exit code
 */
export function fuehreAstroAus(argumente, { daten, ausgabe } = {}) {
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
      },
    },
  );
}

if (isDirektAufgerufen(import.meta.url)) {
  process.on('SIGINT', () => undefined); // Astro gets the same signal and ends by itself.
  process.exitCode = await fuehreAstroAus(process.argv.slice(2));
}
