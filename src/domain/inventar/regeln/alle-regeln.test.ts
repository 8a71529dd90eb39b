import { describe, expect, it } from 'vitest';
import { testKontext } from '../../../../tests/hilfe/inventar.ts';
import { ALLE_REGELN } from './alle-regeln.ts';

describe('alle-regeln', () => {
  it('has every rule once', () => {
    const namen = ALLE_REGELN.map((r) => r.name);
    expect(new Set(namen).size).toBe(namen.length);
  });

  it.each(ALLE_REGELN.map((r) => [r.name, r] as const))(
    '%s finds nothing in nothing',
    (name, regel) => {
      expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(regel.pruefe(testKontext({}))).toEqual([]);
    },
  );
});
