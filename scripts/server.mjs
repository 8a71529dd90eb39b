// A small static server for the built site: `npm start`, browser tests and measurements.
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

/** @type {Record<string, string>} */
const TYPEN = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.ttl': 'text/turtle; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.pdf': 'application/pdf',
  '.wasm': 'application/wasm',
  '.zip': 'application/zip',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const KLEIN_GENUG = 1024;
const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

/**
 * Media type of a file by the end of its name.
 * @param {string} datei
 */
export function getTyp(datei) {
  return TYPEN[path.extname(datei).toLowerCase()] ?? 'application/octet-stream';
}

/**
 * The path inside the served folder that an address asks for, with `/` as separator; `null` for an
 * address that is malformed or reaches outside.
 *
 * @param {string} adresse the request line's target, e.g. `/sozialraum/haspe/?x=1`
 * @returns {string | null}
 */
export function readPfad(adresse) {
  let pfad;
  try {
    pfad = decodeURIComponent(adresse.split(/[?#]/, 1)[0] ?? '');
  } catch {
    return null;
  }
  if (!pfad.startsWith('/') || /[\0\\]/.test(pfad)) return null;
  const teile = pfad.split('/');
  if (teile.includes('..') || teile.includes('.') || /^[a-z]:/i.test(teile[1] ?? '')) return null;
  // Several slashes in a row would turn a redirect into one to another host (`//evil.example`).
  return pfad.replace(/\/{2,}/g, '/');
}

/**
 * The encoding to send, from what the browser accepts.
 * @param {string | undefined} annahme the Accept-Encoding header
 * @returns {'br' | 'gzip' | null}
 */
export function chooseKodierung(annahme) {
  const namen = (annahme ?? '')
    .split(',')
    .map((teil) => teil.trim().split(/\s*;\s*q=/))
    .filter(([, q]) => q === undefined || Number(q) > 0)
    .map(([name]) => name);
  if (namen.includes('br')) return 'br';
  return namen.includes('gzip') ? 'gzip' : null;
}

/**
 * Serves a folder on this machine only.
 *
 * @param {{ ordner: string, port?: number, host?: string, naechsterFreier?: boolean }} wahl
 *   `port` 0 (default): any free one; `naechsterFreier`: try up to 20 ports above a taken one
 * @returns {Promise<{ url: string, port: number, beende: () => Promise<void> }>} `url` without a
 *   slash at its end
 */
export async function starteServer({
  ordner,
  port = 0,
  host = '127.0.0.1',
  naechsterFreier = false,
}) {
  const wurzel = path.resolve(ordner);
  /** @type {Map<string, Promise<Buffer>>} compressed once per file, version and encoding */
  const gepackt = new Map();
  const server = http.createServer((anfrage, antwort) => {
    beantworte(wurzel, gepackt, anfrage, antwort).catch((fehler) => {
      if (!antwort.headersSent) antwort.writeHead(500);
      antwort.end();
      console.error(`Fehler beim Ausliefern von ${anfrage.url}: ${fehler.message}`);
    });
  });
  const letzter = naechsterFreier && port > 0 ? port + 20 : port;
  for (let versuch = port; ; versuch += 1) {
    try {
      await listen(server, versuch, host);
      break;
    } catch (fehler) {
      const belegt = /** @type {NodeJS.ErrnoException} */ (fehler).code === 'EADDRINUSE';
      if (!belegt || versuch >= letzter) throw fehler;
    }
  }
  const adresse = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://${host === '127.0.0.1' ? 'localhost' : host}:${adresse.port}`,
    port: adresse.port,
    beende: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {http.Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<void>}
 */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/**
 * @param {string} wurzel
 * @param {Map<string, Promise<Buffer>>} gepackt
 * @param {http.IncomingMessage} anfrage
 * @param {http.ServerResponse} antwort
 */
async function beantworte(wurzel, gepackt, anfrage, antwort) {
  if (anfrage.method !== 'GET' && anfrage.method !== 'HEAD') {
    antwort.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const pfad = readPfad(anfrage.url ?? '/');
  if (pfad === null) {
    antwort.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' });
    antwort.end('Diese Adresse ist nicht gültig.');
    return;
  }
  let datei = path.join(wurzel, pfad);
  let stand = await stat(datei).catch(() => null);
  if (stand?.isDirectory() && !pfad.endsWith('/')) {
    const abfrage = (anfrage.url ?? '').split('?').slice(1).join('?');
    const ziel = encodeURI(`${pfad}/`) + (abfrage ? `?${abfrage}` : '');
    antwort.writeHead(301, { Location: ziel }).end();
    return;
  }
  if (stand?.isDirectory()) {
    datei = path.join(datei, 'index.html');
    stand = await stat(datei).catch(() => null);
  }
  let status = 200;
  if (!stand?.isFile() || (pfad.endsWith('/') && !datei.endsWith('index.html'))) {
    status = 404;
    datei = path.join(wurzel, '404.html');
    stand = await stat(datei).catch(() => null);
    if (!stand) {
      antwort.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      antwort.end('Diese Seite gibt es nicht.');
      return;
    }
  }
  await sende({ datei, stand, status, anfrage, antwort, gepackt });
}

/**
 * @param {{ datei: string, stand: import('node:fs').Stats, status: number,
 *   anfrage: http.IncomingMessage, antwort: http.ServerResponse,
 *   gepackt: Map<string, Promise<Buffer>> }} was
 */
async function sende({ datei, stand, status, anfrage, antwort, gepackt }) {
  const typ = getTyp(datei);
  const packbar = /^(text|image\/svg|application\/(json|geo|ld|manifest|xml))/.test(typ);
  const kodierung =
    packbar && stand.size >= KLEIN_GENUG
      ? chooseKodierung(String(anfrage.headers['accept-encoding'] ?? ''))
      : null;
  const marke = `"${stand.size.toString(36)}-${Math.round(stand.mtimeMs).toString(36)}${kodierung ?? ''}"`;
  /** @type {Record<string, string | number>} */
  const kopf = {
    'Content-Type': typ,
    'X-Content-Type-Options': 'nosniff',
    ETag: marke,
    // Names in _astro/ carry a hash of their content.
    'Cache-Control': /[\\/]_astro[\\/]/.test(datei)
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
  };
  if (packbar) kopf['Vary'] = 'Accept-Encoding';
  if (status === 200 && anfrage.headers['if-none-match'] === marke) {
    antwort.writeHead(304, kopf).end();
    return;
  }
  if (!kodierung) {
    antwort.writeHead(status, { ...kopf, 'Content-Length': stand.size });
    if (anfrage.method === 'HEAD') antwort.end();
    else
      createReadStream(datei)
        .on('error', () => antwort.destroy())
        .pipe(antwort);
    return;
  }
  const schluessel = `${datei}\0${marke}`;
  let inhalt = gepackt.get(schluessel);
  if (!inhalt) {
    inhalt = packe(datei, kodierung);
    gepackt.set(schluessel, inhalt);
  }
  const bytes = await inhalt;
  antwort.writeHead(status, {
    ...kopf,
    'Content-Encoding': kodierung,
    'Content-Length': bytes.length,
  });
  antwort.end(anfrage.method === 'HEAD' ? undefined : bytes);
}

/**
 * The file compressed: its ready neighbour (`.br`, `.gz`) where there is one, else at a level that
 * costs no noticeable time.
 * @param {string} datei
 * @param {'br' | 'gzip'} kodierung
 * @returns {Promise<Buffer>}
 */
async function packe(datei, kodierung) {
  const fertig = await readFile(`${datei}.${kodierung === 'br' ? 'br' : 'gz'}`).catch(() => null);
  if (fertig) return fertig;
  const roh = await readFile(datei);
  if (kodierung === 'gzip') return gzip(roh);
  return brotli(roh, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 5 } });
}
