import { describe, expect, it } from 'vitest';
import { findGrund, getNpmAufruf, isNodeNeuGenug } from './einrichten.mjs';
import { isAstroFaehig } from './hilfe/projekt-node.mjs';

const PAKET = { dependencies: { astro: '^7.0.0' }, devDependencies: { vitest: '^5.0.0' } };
const SPERRE = {
  packages: {
    '': PAKET,
    'node_modules/astro': { version: '7.3.5' },
    'node_modules/vitest': { version: '5.1.1' },
    'node_modules/fsevents': { version: '2.3.3', optional: true },
  },
};
const ALLES_DA = {
  paket: PAKET,
  sperrdatei: SPERRE,
  installiert: {
    packages: {
      'node_modules/astro': { version: '7.3.5' },
      'node_modules/vitest': { version: '5.1.1' },
    },
  },
  liegtVor: () => true,
};

describe('isNodeNeuGenug', () => {
  it.each([
    ['18.20.8', false],
    ['20.18.3', false],
    ['20.19.0', true],
    ['22.1.0', true],
    ['24.21.0', true],
  ])('Node %s: %s', (version, erwartet) => {
    expect(isNodeNeuGenug(version)).toBe(erwartet);
  });
});

describe('isAstroFaehig', () => {
  it.each([
    ['20.20.2', false],
    ['22.11.0', false],
    ['22.12.0', true],
    ['24.0.0', true],
  ])('Node %s: %s', (version, erwartet) => {
    expect(isAstroFaehig(version)).toBe(erwartet);
  });
});

describe('findGrund', () => {
  it('finds nothing to do when every required package lies there in its version', () => {
    expect(findGrund(ALLES_DA)).toBeNull();
  });

  it('asks for an installation in a fresh clone', () => {
    expect(findGrund({ ...ALLES_DA, installiert: null })).toMatch(/noch nicht installiert/);
  });

  it('notices a dependency added to package.json', () => {
    const paket = { ...PAKET, dependencies: { ...PAKET.dependencies, d3: '^7.9.2' } };
    expect(findGrund({ ...ALLES_DA, paket })).toMatch(/package\.json/);
  });

  it('names the package whose version differs', () => {
    const installiert = {
      packages: { ...ALLES_DA.installiert.packages, 'node_modules/vitest': { version: '5.0.0' } },
    };
    expect(findGrund({ ...ALLES_DA, installiert })).toMatch(/vitest .*5\.0\.0.*5\.1\.1/);
  });

  it('notices a package folder that was deleted by hand', () => {
    const liegtVor = (ordner: string) => ordner !== 'node_modules/astro';
    expect(findGrund({ ...ALLES_DA, liegtVor })).toMatch(/astro fehlt im Ordner/);
  });
});

describe('getNpmAufruf', () => {
  const maschine = { execPath: '/usr/bin/node', platform: 'linux' };

  it('uses the npm that started the script, with the Node that runs that npm', () => {
    const env = { npm_execpath: '/lib/npm/bin/npm-cli.js', npm_node_execpath: '/opt/node' };
    expect(getNpmAufruf(env, maschine)).toEqual({
      befehl: '/opt/node',
      vorne: ['/lib/npm/bin/npm-cli.js'],
      shell: false,
    });
  });

  it('falls back to npm from PATH, through a shell on Windows', () => {
    expect(getNpmAufruf({}, maschine)).toEqual({ befehl: 'npm', vorne: [], shell: false });
    const windows = { ...maschine, platform: 'win32' };
    expect(getNpmAufruf({ npm_execpath: 'C:\\yarn\\yarn.js' }, windows).shell).toBe(true);
  });
});
