// Which Node runs the tools. Also loaded by einrichten.mjs: plain Node, no dependency.
import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * Whether a version is new enough for Astro 7 (22.12 or newer).
 * @param {string} version like `22.12.0`
 */
export function isAstroFaehig(version) {
  const [haupt = 0, neben = 0] = version.split('.').map(Number);
  return haupt > 22 || (haupt === 22 && neben >= 12);
}

/**
 * Path of a Node that can run the project's tools: the one that the npm package `node` brings,
 * else the one that runs now, else `null`.
 *
 * @param {string} wurzel folder of the repository
 * @returns {string | null}
 */
export function getProjektNode(wurzel) {
  const bin = path.join(wurzel, 'node_modules', 'node', 'bin');
  const eigener = path.join(bin, process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(eigener)) return eigener;
  return isAstroFaehig(process.versions.node) ? process.execPath : null;
}
