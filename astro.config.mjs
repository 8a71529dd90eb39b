import { defineConfig } from 'astro/config';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sitemap from '@astrojs/sitemap';
import { kernTeilmenge } from './scripts/astro/kern-teilmenge.ts';
import { schutzScan } from './scripts/astro/schutz-scan.ts';

/** The address under which the town publishes, from its stadt.json; until it is named, a local one (and robots.txt keeps search engines out). */
function adresse() {
  try {
    const datei = join(process.env.SOZIALRAUM_DATEN ?? 'data', 'stadt.json');
    return JSON.parse(readFileSync(datei, 'utf8')).adresse_der_seite || 'http://localhost:4321';
  } catch {
    // A broken stadt.json is reported with all other findings when the data is read.
    return 'http://localhost:4321';
  }
}

process.env.TZ = 'Europe/Berlin';

export default defineConfig({
  site: adresse(),
  outDir: process.env.SOZIALRAUM_AUSGABE ?? 'dist',
  // Content of another town must never come out of this town's cache.
  cacheDir: `node_modules/.astro/${Buffer.from(process.env.SOZIALRAUM_DATEN ?? 'data')
    .toString('hex')
    .slice(-40)}`,
  output: 'static',
  trailingSlash: 'always',
  // Astro's default drops line breaks between text and elements and glues words together.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never', assets: '_astro' },
  devToolbar: { enabled: false },
  integrations: [sitemap({ filter: (seite) => !/\/404\//.test(seite) }), schutzScan()],
  vite: {
    plugins: [kernTeilmenge()],
    build: {
      // The Content Security Policy allows no inline script and no data: font.
      assetsInlineLimit: 0,
      cssMinify: 'lightningcss',
    },
  },
});
