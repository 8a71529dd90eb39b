import { afterEach, describe, expect, it, vi } from 'vitest';
import { gewaehltesFeld } from './feldwahl.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('gewaehltesFeld', () => {
  it.each([
    ['', undefined],
    ['#', undefined],
    ['#feld=money', 'money'],
    ['#q=rat&feld=care', 'care'],
    ['#e-haus', undefined],
    ['#feld=%22%5D%3Cscript%3E', '"]<script>'],
  ])('reads the field of "%s"', (hash, erwartet) => {
    vi.stubGlobal('location', { hash });
    expect(gewaehltesFeld()).toBe(erwartet);
  });
});
