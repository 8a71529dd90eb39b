import { defineConfig } from 'astro/config';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sitemap from '@astrojs/sitemap';
import { kernTeilmenge } from './scripts/astro/kern-teilmenge.ts';
import { schutzScan } from './scripts/astro/schutz-scan.ts';

const DATEN = process.env.SOZIALRAUM_DATEN || 'data';

/** The address under which the town publishes, from its stadt.json; until it is named, a local one (and robots.txt keeps search engines out). */
function adresse() {
  try {
    const text = readFileSync(join(DATEN, 'stadt.json'), 'utf8').replace(/^\uFEFF/, '');
    const genannt = JSON.parse(text).adresse_der_seite;
    if (/^https?:/.test(genannt) && URL.canParse(genannt)) return genannt;
  } catch {
    // A broken stadt.json is reported with all other findings when the data is read.
  }
  return 'http://localhost:4321';
}

process.env.TZ = 'Europe/Berlin';

export default defineConfig({
  site: adresse(),
  outDir: process.env.SOZIALRAUM_AUSGABE || 'dist',
  // Content of another town must never come out of this town's cache.
  cacheDir: `node_modules/.astro/${createHash('sha256')
    .update(resolve(DATEN))
    .digest('hex')
    .slice(0, 12)}`,
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
