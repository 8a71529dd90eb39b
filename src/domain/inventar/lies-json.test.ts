import { describe, expect, it } from 'vitest';
import { istObjekt, liesJson, zitiere } from './lies-json.ts';

describe('liesJson', () => {
  it('reads JSON, with or without a byte order mark', () => {
    expect(liesJson('{"a":1}')).toEqual({ ok: true, wert: { a: 1 } });
    expect(liesJson('\uFEFF{"a":1}')).toEqual({ ok: true, wert: { a: 1 } });
    expect(liesJson('null')).toEqual({ ok: true, wert: null });
  });

  it.each([
    ['{"a":1,}', 'kein gültiges JSON'],
    ['', 'kein gültiges JSON'],
    ['{"name":"S\uFFFDd"}', 'UTF-8'],
  ])('says in German why %j is none', (text, wort) => {
    const gelesen = liesJson(text);
    expect(gelesen.ok).toBe(false);
    expect(gelesen.ok ? '' : gelesen.satz).toContain(wort);
  });
});

describe('istObjekt', () => {
  it.each([
    [{}, true],
    [null, false],
    [[], false],
    ['a', false],
    [undefined, false],
  ])('%j: %s', (wert, erwartet) => {
    expect(istObjekt(wert)).toBe(erwartet);
  });
});

describe('zitiere', () => {
  it('quotes texts as they are, the rest as JSON, and nothing as nothing', () => {
    expect(zitiere('ä')).toEqual({ wert: 'ä' });
    expect(zitiere([1, '2'])).toEqual({ wert: '[1,"2"]' });
    expect(zitiere(null)).toEqual({ wert: 'null' });
    expect(zitiere(undefined)).toEqual({});
  });

  it('cuts what is too long to read', () => {
    expect(zitiere('a'.repeat(80)).wert).toHaveLength(80);
    expect(zitiere('a'.repeat(81)).wert).toBe(`${'a'.repeat(79)}…`);
  });
});
