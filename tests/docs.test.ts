import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { baueDatenwoerterbuch, DATEI } from '../scripts/datenwoerterbuch.mjs';
import { TABELLEN } from '../src/domain/inventar/spalten/tabellen.ts';

const WURZEL = path.resolve(import.meta.dirname, '..');
const lies = (datei: string) => readFileSync(path.join(WURZEL, datei), 'utf8');

/** Files below a folder, as paths from the repository's root with `/`; hidden folders and node_modules left out. */
function dateien(ordner: string, endung: RegExp): readonly string[] {
  return readdirSync(path.join(WURZEL, ordner), { withFileTypes: true }).flatMap((e) => {
    const pfad = ordner === '.' ? e.name : `${ordner}/${e.name}`;
    if (e.isDirectory())
      return /^\.|^node_modules$|^dist|^data-intern$|^test-ergebnisse$/.test(e.name)
        ? []
        : dateien(pfad, endung);
    return endung.test(e.name) ? [pfad] : [];
  });
}

const MARKDOWN = dateien('.', /\.md$/);
const ohneCode = (text: string) =>
  text.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '');

/** Anchor of a heading as GitHub and GitLab write it. */
const anker = (titel: string) =>
  titel
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

describe('data dictionary', () => {
  it('is what the table of columns says', async () => {
    expect(lies(DATEI)).toBe(await baueDatenwoerterbuch());
  });

  it('has a section for every table', () => {
    const ueberschriften = [...lies(DATEI).matchAll(/^## (.+)$/gm)].map((m) => m[1]);
    expect(ueberschriften).toEqual(expect.arrayContaining([...TABELLEN]));
  });
});

describe('glossary', () => {
  const ersteZellen = [...lies('docs/glossar.md').matchAll(/^\| *`([A-Z]\w*)`/gm)].map((m) => m[1]);
  const typen = dateien('src/domain', /(?<!\.test)\.ts$/).flatMap((datei) =>
    [...lies(datei).matchAll(/^export (?:type|interface) (\w+)/gm)].map((m) => m[1] ?? ''),
  );

  it('explains every exported type of the domain', () => {
    expect(typen.length).toBeGreaterThan(50);
    expect([...new Set(typen)].filter((t) => !ersteZellen.includes(t)).toSorted()).toEqual([]);
  });

  it('names no type that does not exist, and none twice', () => {
    expect(ersteZellen.filter((t) => t === undefined || !typen.includes(t))).toEqual([]);
    expect(new Set(ersteZellen).size).toBe(ersteZellen.length);
  });
});

describe('README', () => {
  const readme = lies('README.md');
  const { scripts = {} } = JSON.parse(lies('package.json')) as { scripts?: Record<string, string> };
  const aufruf = (name: string) =>
    ['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`;
  // npm runs pre… and post… by itself.
  const namen = Object.keys(scripts).filter(
    (name) => !/^(?:pre|post)/.test(name) || !(name.replace(/^(?:pre|post)/, '') in scripts),
  );

  it('lists every command that a person calls', () => {
    expect(namen).toEqual(
      expect.arrayContaining(['start', 'test', 'dev', 'build', 'check', 'bestand']),
    );
    expect(namen.filter((name) => !readme.includes(`\`${aufruf(name)}`))).toEqual([]);
  });

  it('shows the two commands and the three doors', () => {
    expect(readme).toMatch(/^npm start\b[\s\S]*?^npm test\b/m);
    for (const tuer of ['Ich pflege den Bestand', 'Ich entwickle', 'Eine andere Stadt'])
      expect(readme).toContain(`### ${tuer}\n`);
  });

  it.each(MARKDOWN.map((datei) => [datei]))('%s names only commands that exist', (datei) => {
    const genannt = [...lies(datei).matchAll(/\bnpm run ([a-z][\w:-]*)/g)].map((m) => m[1] ?? '');
    expect(genannt.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('what the documents promise', () => {
  const alles = [...MARKDOWN, 'package.json'].map((datei) => lies(datei)).join('\n');
  const treffer = (text: string, muster: RegExp) => [
    ...new Set([...text.matchAll(muster)].map((m) => m[1] ?? '')),
  ];

  // A fixture's README speaks of its own data folder.
  const haus = MARKDOWN.filter((datei) => !datei.startsWith('tests/'));

  it.each(haus.map((datei) => [datei]))('%s names only files that exist', (datei) => {
    const genannt = treffer(
      lies(datei),
      /`((?:src|scripts|tests|docs|public|data|\.ci)\/[^`\s<>…*]+)`/g,
    );
    expect(genannt.filter((pfad) => !existsSync(path.join(WURZEL, pfad)))).toEqual([]);
  });

  it('names only steps of npm test that exist', () => {
    const schritte = treffer(lies('scripts/testen.mjs'), /^\s*\{? ?id: '([\w-]+)'/gm);
    expect(schritte.length).toBeGreaterThan(3);
    expect(treffer(alles, /--nur ([a-z][\w-]*)/g).filter((id) => !schritte.includes(id))).toEqual(
      [],
    );
  });

  it('names only commands of the keeper that exist', () => {
    const befehle = treffer(lies('src/cli/bestand.ts'), /^ {2}(\w+): \{$/gm);
    expect(befehle).toContain('pruefen');
    const genannt = treffer(alles, /\bbestand -- ([a-z]\w*)/g);
    expect(genannt.filter((befehl) => !befehle.includes(befehl))).toEqual([]);
  });

  it('explains every environment variable of the project', () => {
    const code = [...dateien('src', /\.(?:ts|astro)$/), ...dateien('scripts', /\.mjs$/)];
    const gelesen = [...code, 'astro.config.mjs'].flatMap((datei) =>
      treffer(lies(datei), /\b(SOZIALRAUM_[A-Z_]+)\b/g),
    );
    const architektur = lies('docs/architektur.md');
    expect(gelesen.filter((name) => !architektur.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('decision records', () => {
  const nummern = readdirSync(path.join(WURZEL, 'docs/adr'))
    .filter((name) => name.endsWith('.md'))
    .toSorted();

  it('are numbered from 0001 without gaps', () => {
    const erwartet = nummern.map((_, i) => String(i + 1).padStart(4, '0'));
    expect(nummern.map((name) => name.slice(0, 4))).toEqual(erwartet);
  });

  it.each(nummern.map((name) => [name]))(
    '%s has its number, a state and the three parts',
    (name) => {
      const text = lies(`docs/adr/${name}`);
      expect(text.startsWith(`# ${name.slice(0, 4)} · `)).toBe(true);
      expect(text).toMatch(
        /^(?:Accepted|Superseded by \[\d{4}\]\(\d{4}-[\w-]+\.md\)), \d{4}-\d{2}-\d{2}$/m,
      );
      const teile = [...text.matchAll(/^## (.+)$/gm)].map((m) => m[1]);
      expect(teile).toEqual(['Context', 'Decision', 'Consequences']);
    },
  );
});

describe('licences', () => {
  const tabelle = lies('docs/lizenzen.md');
  const paket = JSON.parse(lies('package.json')) as Record<string, Record<string, string>>;
  const pakete = Object.keys({ ...paket['dependencies'], ...paket['devDependencies'] });

  it.each(pakete.map((name) => [name]))('name %s with the licence that it declares', (name) => {
    const { license } = JSON.parse(lies(`node_modules/${name}/package.json`)) as {
      license: string;
    };
    const zeile = tabelle.split('\n').find((z) => z.includes(`\`${name}\``));
    expect(zeile).toContain(license);
  });
});

describe('methodology', () => {
  it('quotes the measured error of positions as it is in the data', () => {
    const fehler = JSON.parse(lies('data/basiskarte/lagefehler.json')) as Record<string, number>;
    const zahl = (x = NaN) => x.toLocaleString('de-DE');
    const { anzahl, median_m, groesster_m, radius_strasse_m } = fehler;
    const zellen = [
      zahl(anzahl),
      ...[median_m, groesster_m, radius_strasse_m].map((x) => `${zahl(x)} m`),
    ];
    const zeilen = lies('docs/methodik.md')
      .split('\n')
      .map((z) =>
        z
          .split('|')
          .map((zelle) => zelle.trim())
          .filter((zelle) => zelle !== ''),
      );
    expect(zeilen).toContainEqual(zellen);
  });
});

describe.each(MARKDOWN.map((datei) => [datei]))('%s', (datei) => {
  const text = lies(datei);

  it('links only to files and headings that exist', () => {
    const ziele = [...ohneCode(text).matchAll(/!?\[[^\]]*\]\(([^)\s]+)\)/g)].map((m) => m[1] ?? '');
    const kaputt = ziele.filter((ziel) => {
      if (/^(?:https?|mailto|tel):/.test(ziel)) return false;
      const [pfad = '', sprung] = ziel.split('#');
      const ganz =
        pfad === '' ? path.join(WURZEL, datei) : path.resolve(WURZEL, path.dirname(datei), pfad);
      if (!existsSync(ganz)) return true;
      if (sprung === undefined || !ganz.endsWith('.md')) return false;
      const titel = [...readFileSync(ganz, 'utf8').matchAll(/^#+ (.+)$/gm)].map((m) =>
        anker(m[1] ?? ''),
      );
      return !titel.includes(sprung);
    });
    expect(kaputt).toEqual([]);
  });

  it('names no path of a machine and leaves nothing to be done later in a note', () => {
    expect(text).not.toMatch(/(?<![\w./])\/(?:home|Users|root|work|tmp|mnt|opt)\/|[A-Z]:\\/);
    expect(text).not.toMatch(/\b(?:TODO|FIXME|XXX|Lorem ipsum)\b|<!--/);
  });
});
