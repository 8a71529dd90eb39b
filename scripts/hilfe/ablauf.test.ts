import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isDirektAufgerufen, WURZEL } from './ablauf.mjs';
import { liesOptionen } from './lies-optionen.mjs';

const DATEI = path.join(WURZEL, 'scripts', 'astro.mjs');
const ADRESSE = pathToFileURL(DATEI).href;
let ordner = '';

beforeAll(() => {
  ordner = mkdtempSync(path.join(tmpdir(), 'ablauf-'));
  symlinkSync(WURZEL, path.join(ordner, 'link'));
});

afterAll(() => rmSync(ordner, { recursive: true }));

describe('isDirektAufgerufen', () => {
  it('knows its own file, by any path that leads there', () => {
    expect(isDirektAufgerufen(ADRESSE, DATEI)).toBe(true);
    expect(isDirektAufgerufen(ADRESSE, path.relative('.', DATEI))).toBe(true);
    expect(isDirektAufgerufen(ADRESSE, path.join(ordner, 'link', 'scripts', 'astro.mjs'))).toBe(
      true,
    );
  });

  it.each(['scripts/server.mjs', 'gibt/es/nicht.mjs', ''])('does not mistake "%s"', (aufruf) => {
    expect(isDirektAufgerufen(ADRESSE, aufruf)).toBe(false);
  });
});

describe('liesOptionen', () => {
  const optionen = { port: { type: 'string' }, 'ohne-bau': { type: 'boolean' } } as const;

  it('reads what it knows', () => {
    expect(liesOptionen(optionen, ['--port', '8080', '--ohne-bau'])).toEqual({
      values: { port: '8080', 'ohne-bau': true },
    });
  });

  it.each([
    ['--quatsch', '„--quatsch“ gibt es hier nicht.'],
    ['8080', '„8080“ gibt es hier nicht.'],
    ['--port', 'Nach der Option „--port“ fehlt ein Wert.'],
    ['--ohne-bau=ja', 'Die Option „--ohne-bau“ hat keinen Wert.'],
  ])('answers %s in German', (argument, satz) => {
    expect(liesOptionen(optionen, [argument]).fehler).toBe(satz);
  });
});
