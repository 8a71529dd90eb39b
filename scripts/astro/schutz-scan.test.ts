import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { schutzScan } from './schutz-scan.ts';

const STADT = path.resolve(import.meta.dirname, '../../tests/fixtures/kleine-stadt');

/** Runs the hook over a folder with these files; gives what it logged or threw, and whether the folder still is there. */
async function scanne(dateien: Readonly<Record<string, string>>, intern = `${STADT}/data-intern`) {
  const ordner = mkdtempSync(path.join(tmpdir(), 'schutz-scan-'));
  onTestFinished(() => {
    rmSync(ordner, { recursive: true, force: true });
  });
  for (const [name, text] of Object.entries(dateien)) {
    mkdirSync(path.dirname(path.join(ordner, name)), { recursive: true });
    writeFileSync(path.join(ordner, name), text);
  }
  const meldungen: string[] = [];
  const haken = schutzScan(
    () => intern,
    () => `${STADT}/data`,
  ).hooks['astro:build:done'] as (o: object) => Promise<void>;
  const fehler = await haken({
    dir: pathToFileURL(`${ordner}/`),
    logger: { info: (text: string) => meldungen.push(text) },
  }).then(
    () => '',
    (grund: unknown) => String(grund),
  );
  return { fehler, meldungen, da: existsSync(ordner) };
}

describe('schutz-scan', () => {
  it('lets a clean build stand, with neighbours and public values', async () => {
    const { fehler, meldungen, da } = await scanne({
      'index.html': '<p>Schutzhaus Kleinstadt, 02999 5520, Geheimgasse 71, Kleinstadt</p>',
      'karte/basis.json': '{"haltestellen":[[7.0447,54.4314],[7.0449,54.4312]]}',
      'bild.png': 'Geheimgasse 7',
    });
    expect(fehler).toBe('');
    expect(meldungen).toEqual([
      expect.stringMatching(/^2 Dateien nach 4 geschützten Angaben durchsucht/),
    ]);
    expect(da).toBe(true);
  });

  it.each([
    ['a.html', 'Geheim&shy;gasse&nbsp;7', 'Anschrift'],
    ['a.html', 'https://example.org/?q=Geheimgasse%25207', 'Anschrift'],
    ['a.geojson', '{"coordinates":[7.04473,54.43118]}', 'Lage'],
    ['a.csv', '"54,4312";"7,0447"', 'Lage'],
    ['a.vcf', 'TEL:+49-2999-5577', 'telefon'],
    [
      'a.js',
      String.raw`"kanarie-notiz: klingel ohne namen,\nR\u00fcckruf \u00fcber die Wache"`,
      'notiz',
    ],
  ])('finds %s with %s, deletes the output and names no value', async (name, text, was) => {
    const { fehler, da } = await scanne({ 'index.html': 'leer', [name]: text });
    expect(fehler).toContain(`${name}: ${was} von schutzhaus-kleinstadt`);
    expect(fehler).not.toMatch(/geheim-?gasse|5577|54[.,]43|klingel/i);
    expect(da).toBe(false);
  });

  it('finds an address in a path', async () => {
    const { fehler, da } = await scanne({ 'einrichtung/geheimgasse-7/index.html': 'leer' });
    expect(fehler).toContain('Anschrift von schutzhaus-kleinstadt');
    expect(fehler).not.toMatch(/geheimgasse/i);
    expect(da).toBe(false);
  });

  it('keeps no output when data-intern/ cannot be read', async () => {
    const { fehler, da } = await scanne({ 'index.html': 'x' }, `${STADT}/README.md`);
    expect(fehler).toContain('lässt sich nicht lesen');
    expect(da).toBe(false);
  });

  it('has nothing to look for without data-intern/', async () => {
    const { fehler, meldungen, da } = await scanne({ 'index.html': 'x' }, `${STADT}/fehlt`);
    expect([fehler, meldungen, da]).toEqual(['', [], true]);
  });
});
