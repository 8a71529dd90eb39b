import { parse } from 'parse5';

/**
 * What one HTML file makes a browser load, and how large its tree is.
 * @typedef {object} Seite
 * @property {number} knoten elements in the tree
 * @property {readonly string[]} stile addresses of stylesheets
 * @property {readonly string[]} stilBloecke contents of `<style>` elements and `style` attributes
 * @property {readonly string[]} skripte addresses of scripts that load with the page
 * @property {readonly string[]} skriptBloecke contents of inline scripts that run (no JSON)
 * @property {readonly string[]} bilder addresses of images, also in `srcset`, `<use>`, `<image>`
 * @property {readonly string[]} vorab addresses of preloaded fonts
 * @property {readonly string[]} geladen every address above and whatever else is loaded from HTML
 * @property {ReadonlySet<number>} zeichen code points of the visible text
 */

/** @typedef {import('parse5').DefaultTreeAdapterTypes.Node} Knoten */
/** @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element */

/** Values of `rel` whose target a browser fetches or opens a connection to. */
const LADENDE_REL = [
  'stylesheet',
  'preload',
  'modulepreload',
  'prefetch',
  'preconnect',
  'dns-prefetch',
  'icon',
  'apple-touch-icon',
  'mask-icon',
  'manifest',
];

/**
 * Reads a page as a browser would, with a real HTML parser.
 * @param {string} html
 * @returns {Seite}
 */
export function liesSeite(html) {
  const seite = {
    knoten: 0,
    stile: /** @type {string[]} */ ([]),
    stilBloecke: /** @type {string[]} */ ([]),
    skripte: /** @type {string[]} */ ([]),
    skriptBloecke: /** @type {string[]} */ ([]),
    bilder: /** @type {string[]} */ ([]),
    vorab: /** @type {string[]} */ ([]),
    geladen: /** @type {string[]} */ ([]),
    zeichen: /** @type {Set<number>} */ (new Set()),
  };
  besuche(parse(html), seite);
  return seite;
}

/**
 * @typedef {{ knoten: number, stile: string[], stilBloecke: string[], skripte: string[],
 *   skriptBloecke: string[], bilder: string[], vorab: string[], geladen: string[],
 *   zeichen: Set<number> }} Sammlung
 * @param {Knoten} knoten
 * @param {Sammlung} seite
 */
function besuche(knoten, seite) {
  if ('tagName' in knoten) {
    seite.knoten += 1;
    sammle(knoten, seite);
    if (knoten.tagName === 'script' || knoten.tagName === 'style') return;
  }
  if (knoten.nodeName === '#text' && 'value' in knoten) {
    for (const zeichen of knoten.value) seite.zeichen.add(zeichen.codePointAt(0) ?? 0);
  }
  const kinder = 'childNodes' in knoten ? knoten.childNodes : [];
  for (const kind of kinder) besuche(kind, seite);
  if ('content' in knoten) besuche(knoten.content, seite);
}

/**
 * @param {Element} element
 * @param {Sammlung} seite
 */
function sammle(element, seite) {
  const merkmale = new Map(element.attrs.map(({ name, value }) => [name, value]));
  /** @type {(adresse: string | undefined, ...listen: string[][]) => void} */
  const lade = (adresse, ...listen) => {
    if (!adresse || adresse.startsWith('#') || adresse.startsWith('data:')) return;
    for (const liste of [...listen, seite.geladen]) liste.push(adresse);
  };
  const stil = merkmale.get('style');
  if (stil) seite.stilBloecke.push(stil);
  switch (element.tagName) {
    case 'link':
      sammleVerweis(merkmale, seite, lade);
      break;
    case 'style':
      seite.stilBloecke.push(getText(element));
      break;
    case 'script':
      if (merkmale.has('src')) lade(merkmale.get('src'), seite.skripte);
      else if (isAusfuehrbar(merkmale.get('type'))) seite.skriptBloecke.push(getText(element));
      break;
    case 'img':
    case 'source':
      lade(merkmale.get('src'), seite.bilder);
      for (const teil of (merkmale.get('srcset') ?? '').split(',')) {
        lade(teil.trim().split(/\s+/)[0], seite.bilder);
      }
      break;
    case 'use':
    case 'image':
    case 'feImage':
      lade((merkmale.get('href') ?? '').split('#')[0], seite.bilder);
      break;
    case 'iframe':
    case 'embed':
    case 'video':
    case 'audio':
    case 'track':
    case 'input':
      lade(merkmale.get('src'));
      lade(merkmale.get('poster'), seite.bilder);
      break;
    case 'object':
      lade(merkmale.get('data'));
      break;
  }
}

/**
 * @param {ReadonlyMap<string, string>} merkmale
 * @param {Sammlung} seite
 * @param {(adresse: string | undefined, ...listen: string[][]) => void} lade
 */
function sammleVerweis(merkmale, seite, lade) {
  const rel = (merkmale.get('rel') ?? '').toLowerCase().split(/\s+/);
  const adresse = merkmale.get('href');
  if (!rel.some((wort) => LADENDE_REL.includes(wort))) return;
  if (rel.includes('stylesheet')) lade(adresse, seite.stile);
  else if (rel.includes('modulepreload')) lade(adresse, seite.skripte);
  else if (rel.includes('preload') && merkmale.get('as') === 'font') lade(adresse, seite.vorab);
  else lade(adresse);
}

/** @param {string | undefined} typ */
function isAusfuehrbar(typ) {
  return !typ || typ === 'module' || /javascript/i.test(typ);
}

/** @param {Element} element */
function getText(element) {
  return element.childNodes.map((kind) => ('value' in kind ? kind.value : '')).join('');
}
