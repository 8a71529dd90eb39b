import { resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { datenOrdner, internOrdner } from './orte.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the folders of data', () => {
  it.each([undefined, ''])('are the usual ones where the variables are %j', (wert) => {
    vi.stubEnv('SOZIALRAUM_DATEN', wert);
    vi.stubEnv('SOZIALRAUM_DATEN_INTERN', wert);
    expect(datenOrdner()).toBe(resolve('data'));
    expect(internOrdner()).toBe(resolve('data-intern'));
  });

  it('follow the variables', () => {
    vi.stubEnv('SOZIALRAUM_DATEN', 'andere/stadt');
    expect(datenOrdner()).toBe(resolve('andere/stadt'));
    expect(internOrdner()).toBe(resolve('andere/stadt-intern'));
    vi.stubEnv('SOZIALRAUM_DATEN_INTERN', 'geheim');
    expect(internOrdner()).toBe(resolve('geheim'));
  });
});
