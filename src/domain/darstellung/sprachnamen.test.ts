import { describe, expect, it } from 'vitest';
import { sprachname } from './sprachnamen.ts';

describe('sprachname', () => {
  it.each([
    ['de', 'Deutsch'],
    ['tr', 'Türkisch'],
    ['ckb', 'Zentralkurdisch'],
    ['gsg', 'Deutsche Gebärdensprache'],
    ['aii', 'Assyrisch (Neuaramäisch)'],
    ['xqq', 'xqq'],
  ])('%s is %s', (code, name) => {
    expect(sprachname(code)).toBe(name);
  });
});
