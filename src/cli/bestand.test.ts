import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const STADT = 'tests/fixtures/kleine-stadt/data';
const BEFEHL = resolve('src/cli/bestand.ts');
const umgebung = (mehr: Readonly<Record<string, string>> = {}) => ({
  ...process.env,
  SOZIALRAUM_DATEN: STADT,
  SOZIALRAUM_HEUTE: '2026-11-20',
  ...mehr,
});
let ordner = '';

/** Runs the real command on the invented town. */
function rufe(argumente: readonly string[], mehr: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BEFEHL, ...argumente], {
    encoding: 'utf8',
    env: umgebung(mehr),
  });
  return { code: status, stdout, stderr };
}

beforeAll(() => {
  ordner = mkdtempSync(join(tmpdir(), 'bestand-befehl-'));
});

afterAll(() => rmSync(ordner, { recursive: true }));

describe('npm run bestand', () => {
  it('finds no error in the invented town', () => {
    const { code, stdout } = rufe(['pruefen', '--nur-fehler']);
    expect(stdout).toMatch(/^\S+: \d+ Zeilen, davon \d+ gelesen und 0 abgelehnt\. 0 Fehler, /);
    expect(code).toBe(0);
  });

  it.each<[string, readonly string[], string]>([
    ['a command of every object', ['constructor'], 'Den Befehl „constructor“ gibt es nicht.'],
    ['an unknown option', ['pruefen', '--quatsch'], 'Die Option „--quatsch“ gibt es nicht.'],
    ['an option without its value', ['pruefen', '--nach'], 'Nach der Option „--nach“ fehlt'],
    ['a value too much', ['verorten', '--probe=ja'], 'Die Option „--probe“ hat keinen Wert.'],
    ['a word too much', ['verorten', 'alles'], 'Mit „alles“ kann dieser Befehl nichts'],
    ['an unknown form', ['pruefen', '--form', 'xml'], '„xml“ ist keine Form.'],
    ['a misspelt file', ['pruefen', `${STADT}/traegr.csv`], 'traegr.csv“ gibt es nicht.'],
    ['a file outside', ['pruefen', 'package.json'], '„package.json“ liegt nicht in'],
    ['a file that is no table', ['pruefen', `${STADT}/../README.md`], 'liegt nicht in'],
    ['a folder outside', ['pruefen', STADT, 'src'], '„src“ liegt nicht in'],
    ['a missing folder', ['pruefen', '--nach', 'nirgends/x.txt'], 'Den Ordner gibt es nicht.'],
    ['a folder as file', ['pruefen', '--nach', 'src'], 'Das ist ein Ordner.'],
  ])('ends with 2 and a German sentence for %s', (_was, argumente, satz) => {
    const { code, stdout, stderr } = rufe(argumente);
    expect(stderr).toContain(satz);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it('shows the findings of one file, of a folder, and of a folder behind a link', () => {
    const zahl = (...namen: readonly string[]) =>
      (JSON.parse(rufe(['pruefen', '--form', 'json', ...namen]).stdout) as readonly unknown[])
        .length;
    const alle = zahl();
    symlinkSync(resolve(STADT), join(ordner, 'link'));
    expect(alle).toBeGreaterThan(0);
    expect(zahl(STADT)).toBe(alle);
    expect(zahl(join(ordner, 'link'))).toBe(alle);
    const nord = zahl(`${STADT}/inventar/nord`);
    expect(nord).toBe(
      zahl(`${STADT}/inventar/nord/einrichtungen.csv`) +
        zahl(`${STADT}/inventar/nord/angebote.csv`),
    );
    expect(nord).toBeLessThan(alle);
  });

  it('says that there are errors elsewhere when one sound file is asked for', () => {
    const { stdout, code } = rufe(['pruefen', `${STADT}/traeger.csv`], {
      SOZIALRAUM_HEUTE: 'quatsch',
    });
    expect(stdout).toContain('0 Fehler, ');
    expect(stdout).toContain('Dazu 1 Fehler in anderen Dateien.');
    expect(code).toBe(0);
  });

  it('names a wrong day of today as a finding', () => {
    const { stdout, stderr, code } = rufe(['pruefen'], { SOZIALRAUM_HEUTE: 'quatsch' });
    expect(stdout).toContain('Fehler  SOZIALRAUM_HEUTE\n        Wert: „quatsch“');
    expect(stderr).toBe('');
    expect(code).toBe(1);
  });

  it('writes what it would have shown', () => {
    const nach = join(ordner, 'befunde.json');
    expect(rufe(['pruefen', '--form', 'json', '--nach', nach]).code).toBe(0);
    expect(readFileSync(nach, 'utf8').trim()).toBe(
      rufe(['pruefen', '--form', 'json']).stdout.trim(),
    );
  });

  it('keeps quiet when nobody reads on', async () => {
    const kind = spawn(process.execPath, [BEFEHL, 'pruefen'], { env: umgebung() });
    kind.stdout.destroy();
    let fehler = '';
    kind.stderr.on('data', (teil: Buffer) => (fehler += teil.toString()));
    await new Promise((fertig) => kind.on('close', fertig));
    expect(fehler).toBe('');
  });

  it('says what is missing for placing, without a stack', () => {
    const { stderr, code } = rufe(['verorten', '--probe'], { SOZIALRAUM_DATEN: ordner });
    expect(stderr).toMatch(/^So lässt sich nichts verorten\.\n\nEs fehlt: /);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(code).toBe(1);
  });

  it('says that the data folder is a file, without a stack', () => {
    const datei = join(ordner, 'datei');
    writeFileSync(datei, '');
    const { stderr, code } = rufe(['pruefen'], { SOZIALRAUM_DATEN: datei });
    expect(stderr).toContain('ist kein Ordner, der sich lesen lässt.');
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(code).toBe(1);
  });
});
