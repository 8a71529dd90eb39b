import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import {
  isTest,
  liesQuellen,
  listDateienUnter,
  listEinfuhren,
  WURZEL,
  zerlege,
} from './architektur/lies-quellen.ts';
import { D3_ERLAUBT, PFEILE, TURF_ERLAUBT } from './architektur/pfeile.ts';

const quellen = liesQuellen();
const code = quellen.filter((quelle) => !isTest(quelle));
const domain = code.filter(({ datei }) => datei.startsWith('src/domain/'));

describe('arrows', () => {
  it('every file has a row in the table', () => {
    const ohne = code.filter(({ datei }) => !PFEILE.some(({ von }) => von.test(datei)));
    expect(ohne.map(({ datei }) => datei)).toEqual([]);
  });

  it('point only where the table allows', () => {
    const verboten = code.flatMap(({ datei, einfuhren }) =>
      einfuhren.flatMap(({ ziel, nurTypen, ort }) => {
        const pfeil = PFEILE.find((p) => p.von.test(datei) && (p.ort ?? ort) === ort);
        if (!pfeil) return [`${datei} -> ${ziel}: no row in the table`];
        const erlaubt = [...pfeil.darf, ...(nurTypen ? (pfeil.darfTypen ?? []) : [])];
        if (erlaubt.some((muster) => muster.test(ziel))) return [];
        return [`${datei} -> ${ziel} (never: ${pfeil.nie}. ${pfeil.warum})`];
      }),
    );
    expect(verboten).toEqual([]);
  });

  it('lead from the domain to named functions of d3 and Turf that only compute', () => {
    const erlaubt: Record<string, readonly RegExp[]> = {
      d3: D3_ERLAUBT,
      '@turf/turf': TURF_ERLAUBT,
    };
    const verboten = domain.flatMap(({ datei, einfuhren }) =>
      einfuhren.flatMap(({ ziel, namen }) =>
        namen
          .filter((name) => erlaubt[ziel] && !erlaubt[ziel].some((muster) => muster.test(name)))
          .map((name) => `${datei}: ${name} from ${ziel}`),
      ),
    );
    expect(verboten).toEqual([]);
  });

  it('reach Leaflet in one file only, its adapter', () => {
    const nutzer = code.filter(({ einfuhren }) =>
      einfuhren.some(
        ({ ziel, nurTypen }) => /^leaflet(\/|$)/.test(ziel) && !nurTypen && !STIL.test(ziel),
      ),
    );
    expect(
      nutzer.map(({ datei }) => datei).filter((d) => !/(leaflet-adapter|\.d)\.ts$/.test(d)),
    ).toEqual([]);
  });

  it('form no cycle', () => {
    expect(findKreise()).toEqual([]);
  });
});

describe('the pure ring', () => {
  it('knows no clock, no randomness, no network and no document', () => {
    const verboten = domain.flatMap(({ datei, text }) =>
      findUnreines(text).map((was) => `${datei}: ${was}`),
    );
    expect(verboten).toEqual([]);
  });

  it.each([
    ['Date.now()', 'const t = Date.now();'],
    ['new Date()', 'const t = new Date();'],
    ['Math.random', 'const r = [1].map(Math.random);'],
    ['fetch', 'await fetch(adresse);'],
    ['document', 'document.title = "x";'],
    ['crypto.randomUUID', 'crypto.randomUUID();'],
  ])('would notice %s', (was, quelltext) => {
    expect(findUnreines(quelltext)).toEqual([was]);
  });

  it('allows a date that comes from an argument, and properties of the same name', () => {
    expect(findUnreines('new Date(ms); x.document; const y = { process: 1 };')).toEqual([]);
  });
});

describe('files', () => {
  it('are at most 300 lines long, tables of columns aside', () => {
    const lange = [...quellen, ...liesWeitere()].filter(
      ({ datei, zeilen }) => zeilen > 300 && !/\/spalten\//.test(datei),
    );
    expect(lange.map(({ datei, zeilen }) => `${datei}: ${zeilen}`)).toEqual([]);
  });

  it('have a median of at most 80 lines', () => {
    const laengen = code.map(({ zeilen }) => zeilen).sort((a, b) => a - b);
    expect(laengen[Math.floor(laengen.length / 2)] ?? 0).toBeLessThanOrEqual(80);
  });

  it('export nothing as default from the domain', () => {
    const mit = domain.filter(({ text }) => /^export default\b/m.test(text));
    expect(mit.map(({ datei }) => datei)).toEqual([]);
  });

  it('carry no name of the town outside data/', () => {
    const namen = readStadtnamen();
    const gefunden = code.flatMap(({ datei, text }) =>
      text.split('\n').flatMap((zeile, i) => {
        const treffer = namen.find((muster) => muster.test(zeile));
        return treffer ? [`${datei}:${i + 1}: ${zeile.trim().slice(0, 90)}`] : [];
      }),
    );
    expect(gefunden).toEqual([]);
  });

  it('name no package registry and no path of one machine', () => {
    const muster = [
      /registry\.(npmjs|yarnpkg)\.[a-z]+/,
      /\b(verdaccio|artifactory|nexus)\b.*:\d{4}/i,
      /^\s*"resolved": "http/,
      /(?<![\w.:/-])\/(root|work|farm)\/\w/,
      /(?<![\w.:/-])\/(home|Users)\/[a-z]\w*\//,
      /\b[A-Z]:\\\\?Users\\/,
    ];
    const gefunden = listDateienUnter('.', UNVERFOLGT)
      .filter((datei) => TEXT.test(datei))
      .flatMap((datei) =>
        readText(datei)
          .split('\n')
          .flatMap((zeile, i) =>
            muster.some((m) => m.test(zeile)) ? [`${datei}:${i + 1}: ${zeile.slice(0, 120)}`] : [],
          ),
      );
    expect(gefunden).toEqual([]);
  });
});

describe('reading the sources', () => {
  it('finds imports in frontmatter and scripts of an .astro file', () => {
    const astro = `---\nimport A from '../a.astro';\n---\n<p/>\n<script>import '../i.ts';</script>`;
    const gefunden = zerlege('src/pages/x.astro', astro).flatMap((teil) =>
      listEinfuhren(teil.code, 'src/pages/x.astro', teil.ort),
    );
    expect(gefunden.map(({ ziel, ort }) => [ziel, ort])).toEqual([
      ['src/a.astro', 'code'],
      ['src/i.ts', 'script'],
    ]);
  });

  it('tells types from values, and sees re-exports and dynamic imports', () => {
    const gefunden = listEinfuhren(
      `import type { A } from 'a'; import { type B } from 'b'; import { c as d, type E } from 'c';
       export { f } from './f.ts'; export type { G } from 'g'; const h = () => import('h');`,
      'src/domain/x.ts',
    );
    expect(gefunden.map(({ ziel, namen, nurTypen }) => [ziel, namen.join(), nurTypen])).toEqual([
      ['a', '', true],
      ['b', '', true],
      ['c', 'c', false],
      ['src/domain/f.ts', 'f', false],
      ['g', 'G', true],
      ['h', '*', false],
    ]);
  });
});

const STIL = /\.css$/;
const TEXT = /\.(ts|mjs|js|json|astro|css|md|ya?ml|csv|geojson|html|svg|txt)$|\/run$|\.npmrc$/;
/** Not part of the repository. */
const UNVERFOLGT = [
  'node_modules',
  '.git',
  '.astro',
  '.cache',
  'dist',
  'dist-kleine-stadt',
  'data-intern',
  'test-ergebnisse',
];
/** Global names that reach out of the pure ring. */
const UNREIN = new Set([
  'fetch',
  'document',
  'window',
  'globalThis',
  'navigator',
  'localStorage',
  'sessionStorage',
  'process',
  'performance',
  'XMLHttpRequest',
  'setTimeout',
  'setInterval',
]);

function readText(datei: string): string {
  return readFileSync(path.join(WURZEL, datei), 'utf8');
}

/** Scripts and tests: their length counts too, their imports do not. */
function liesWeitere() {
  return ['scripts', 'tests']
    .flatMap((ordner) => listDateienUnter(ordner, ['golden', 'fixtures']))
    .filter((datei) => /\.(ts|mjs)$/.test(datei))
    .map((datei) => ({ datei, zeilen: readText(datei).trimEnd().split('\n').length }));
}

/** What in a source reaches for clock, randomness, network or document. */
function findUnreines(quelltext: string): readonly string[] {
  const gefunden: string[] = [];
  const besuche = (knoten: ts.Node): void => {
    if (ts.isPropertyAccessExpression(knoten) && ts.isIdentifier(knoten.expression)) {
      const name = `${knoten.expression.text}.${knoten.name.text}`;
      if (name === 'Date.now') gefunden.push('Date.now()');
      if (name === 'Math.random' || /^crypto\.(random|getRandom)/.test(name)) gefunden.push(name);
    }
    if (
      ts.isNewExpression(knoten) &&
      knoten.expression.getText() === 'Date' &&
      (knoten.arguments?.length ?? 0) === 0
    ) {
      gefunden.push('new Date()');
    }
    if (ts.isIdentifier(knoten) && UNREIN.has(knoten.text) && isGlobalerName(knoten)) {
      gefunden.push(knoten.text);
    }
    ts.forEachChild(knoten, besuche);
  };
  besuche(ts.createSourceFile('datei.ts', quelltext, ts.ScriptTarget.Latest, true));
  return gefunden;
}

/** Whether an identifier stands for a global, not for a property or a key. */
function isGlobalerName(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent) && parent.name === name) return false;
  if (ts.isPropertyAssignment(parent) && parent.name === name) return false;
  return !ts.isPropertySignature(parent) && !ts.isBindingElement(parent);
}

/** Cycles of imports that exist at run time, each as a chain of files. */
function findKreise(): readonly string[] {
  const nachbarn = new Map(
    code.map(({ datei, einfuhren }) => [
      datei,
      einfuhren.filter(({ nurTypen }) => !nurTypen).map(({ ziel }) => ziel),
    ]),
  );
  const fertig = new Set<string>();
  const kreise: string[] = [];
  const besuche = (datei: string, weg: readonly string[]): void => {
    const stelle = weg.indexOf(datei);
    if (stelle >= 0) kreise.push([...weg.slice(stelle), datei].join(' -> '));
    if (stelle >= 0 || fertig.has(datei)) return;
    for (const ziel of nachbarn.get(datei) ?? []) besuche(ziel, [...weg, datei]);
    fertig.add(datei);
  };
  for (const datei of nachbarn.keys()) besuche(datei, []);
  return kreise;
}

/** Patterns for the town's and its Sozialräume's names, also in their inflected forms. */
function readStadtnamen(): readonly RegExp[] {
  const stadt = JSON.parse(readText('data/stadt.json')) as {
    readonly name: string;
    readonly kurzname?: string;
    readonly sozialraeume?: readonly { readonly id: string; readonly name: string }[];
  };
  const namen = [
    stadt.name,
    ...(stadt.kurzname ? [stadt.kurzname] : []),
    ...(stadt.sozialraeume ?? []).flatMap(({ id, name }) => [id, name]),
  ].filter((name) => name.length >= 4);
  return [...new Set(namen)].map((name) => {
    const wort = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`(?<![\\p{L}])${wort}(s|er|ern|n)?(?![\\p{L}])`, 'iu');
  });
}
