import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countSchritt, countVitest, formatSumme } from './zaehlung.mjs';

const ordner = mkdtempSync(path.join(os.tmpdir(), 'zaehlung-'));
afterAll(() => rmSync(ordner, { recursive: true }));

function writeBericht(dateien: readonly (readonly string[])[], status = 'passed'): string {
  const datei = path.join(ordner, `${Math.abs(dateien.length)}-${status}.json`);
  const testResults = dateien.map((faelle, i) => ({
    name: `datei-${i}`,
    status: faelle.includes('failed') ? 'failed' : status,
    assertionResults: faelle.map((s, j) => ({ fullName: `Fall ${i}.${j}`, status: s })),
  }));
  writeFileSync(datei, JSON.stringify({ testResults }));
  return datei;
}

describe('countVitest', () => {
  it('counts passed, failed and names what was skipped', () => {
    const datei = writeBericht([['passed', 'failed'], ['passed', 'skipped'], ['todo']]);
    expect(countVitest(datei, 1)).toEqual({
      bestanden: 2,
      gescheitert: 1,
      uebersprungen: ['Fall 1.1', 'Fall 2.0'],
    });
  });

  it('counts a file that could not be loaded as failed', () => {
    expect(countVitest(writeBericht([[], ['passed']], 'failed'), 1).gescheitert).toBe(2);
    expect(countVitest(writeBericht([['passed'], ['passed']]), 1).gescheitert).toBe(1);
  });

  it('never takes a missing or an empty report for a success', () => {
    expect(countVitest(path.join(ordner, 'fehlt.json'), 0).gescheitert).toBe(1);
    expect(countVitest(writeBericht([]), 0).gescheitert).toBe(1);
  });
});

describe('formatSumme', () => {
  it('names skipped only where something was skipped', () => {
    const schritte = [countSchritt(0), countSchritt(1), countSchritt(0)];
    expect(formatSumme(schritte)).toBe('2 passed, 1 failed');
    const mitLuecke = [...schritte, { bestanden: 3, gescheitert: 0, uebersprungen: ['veraPDF'] }];
    expect(formatSumme(mitLuecke)).toBe('5 passed, 1 failed, 1 skipped');
  });
});
