import { describe, expect, it } from 'vitest';
import { berlinerWochentag } from './berliner-wochentag.ts';

describe('berlinerWochentag', () => {
  it.each([
    ['2026-11-23T12:00:00Z', 1],
    ['2026-11-22T23:30:00Z', 1],
    ['2026-11-22T22:30:00Z', 7],
    ['2026-07-19T22:30:00Z', 1],
    ['2026-10-25T00:30:00Z', 7],
  ])('%s is day %i in Berlin', (moment, tag) => {
    expect(berlinerWochentag(new Date(moment))).toBe(tag);
  });
});
