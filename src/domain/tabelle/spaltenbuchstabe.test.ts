import { expect, it } from 'vitest';
import { spaltenbuchstabe } from './spaltenbuchstabe.ts';

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('names column %i as a spreadsheet does: %s', (index, buchstabe) => {
  expect(spaltenbuchstabe(index)).toBe(buchstabe);
});
