import { describe, expect, it } from 'vitest';
import { finde, haeuser } from '../../../../tests/hilfe/inventar.ts';
import { nachfolge } from './nachfolge.ts';

describe('nachfolge', () => {
  const nach = (...zeilen: readonly string[]) =>
    finde(nachfolge, haeuser('status;nachfolger_id', ...zeilen));

  it('lets a closed place name another one', () => {
    expect(nach('beendet;haus-2', 'aktiv;', 'beendet;haus-1')).toEqual([]);
  });

  it('hints at a successor of a place that is not closed', () => {
    expect(nach('aktiv;haus-2', ';')).toEqual([[2, 'nachfolger_id', 'hinweis']]);
  });

  it('refuses circles of any length', () => {
    expect(nach('beendet;haus-1')).toEqual([[2, 'nachfolger_id', 'fehler']]);
    expect(nach('beendet;haus-2', 'beendet;haus-3', 'beendet;haus-1')).toHaveLength(3);
  });
});
