import { readdirSync } from 'node:fs';

/**
 * Every file below a folder, as paths with `/` from there, in a fixed order.
 * @param {string} ordner
 * @returns {string[]}
 */
export function listDateien(ordner) {
  return readdirSync(ordner, { recursive: true, withFileTypes: true })
    .filter((eintrag) => eintrag.isFile())
    .map((eintrag) => {
      const voll = `${eintrag.parentPath}/${eintrag.name}`.replaceAll('\\', '/');
      return voll.slice(ordner.replace(/[\\/]+$/, '').length + 1);
    })
    .sort();
}

/**
 * The address at which a page is served: `a/index.html` at `/a/`, `404.html` at `/404.html`.
 * @param {string} datei path of an HTML file inside the built site
 */
export function getAdresse(datei) {
  return `/${datei.replace(/(^|\/)index\.html$/, '$1')}`;
}
