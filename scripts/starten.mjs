// `npm start`: builds the site, serves it on this machine and prints the address.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fuehreAstroAus } from './astro.mjs';
import { formatDauer, WURZEL } from './hilfe/ablauf.mjs';
import { liesOptionen } from './hilfe/lies-optionen.mjs';
import { starteServer } from './server.mjs';

const HILFE = `Baut die Seiten und zeigt sie auf diesem Rechner.

  npm start -- --port 8080    anderer Port (auch über die Umgebungsvariable PORT; sonst 4321)
  npm start -- --ohne-bau     zeigt, was zuletzt gebaut wurde
  npm start -- --host 0.0.0.0 auch für andere Geräte im Netz erreichbar`;

/** @returns {Promise<number | null>} exit code, `null` while the server runs */
async function starte() {
  const { values, fehler } = liesOptionen({
    port: { type: 'string' },
    host: { type: 'string' },
    'ohne-bau': { type: 'boolean' },
    hilfe: { type: 'boolean', short: 'h' },
  });
  if (fehler) {
    console.error(`${fehler}\n\n${HILFE}`);
    return 2;
  }
  if (values.hilfe) {
    console.log(HILFE);
    return 0;
  }
  const gewuenscht = values.port ?? (process.env['PORT'] || '4321');
  const port = Number(gewuenscht);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(`„${gewuenscht}“ ist kein Port. Erwartet wird eine Zahl von 0 bis 65535.`);
    return 1;
  }
  // Where astro.config.mjs builds to.
  const ordner = path.resolve(WURZEL, process.env['SOZIALRAUM_AUSGABE'] || 'dist');
  if (!values['ohne-bau']) {
    const anfang = Date.now();
    console.log('Ich baue die Seiten …');
    const code = await fuehreAstroAus(['build']);
    if (code !== 0) {
      console.error('\nDer Bau ist fehlgeschlagen; der Grund steht darüber.');
      return code;
    }
    console.log(`Gebaut in ${formatDauer(Date.now() - anfang)}.`);
  } else if (!existsSync(ordner)) {
    console.error('Es ist noch nichts gebaut. Bitte rufen Sie „npm start“ ohne --ohne-bau auf.');
    return 1;
  }
  const host = values.host ?? '127.0.0.1';
  const server = await starteServer({ ordner, port, host, naechsterFreier: true });
  if (port !== 0 && server.port !== port) {
    console.log(`Port ${port} ist belegt, ich nehme ${server.port}.`);
  }
  console.log(`\n  Die Seiten stehen unter  ${server.url}/\n  Beenden mit Strg+C.\n`);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.once(signal, async () => {
      await server.beende();
      process.exit(0);
    });
  }
  return null;
}

try {
  const code = await starte();
  if (code !== null) process.exitCode = code;
} catch (fehler) {
  console.error(fehler instanceof Error ? fehler.message : fehler);
  process.exitCode = 1;
}
