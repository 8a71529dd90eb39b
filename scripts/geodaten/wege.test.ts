import { describe, expect, it } from 'vitest';
import {
  kuerzeAmRand,
  ohneSpruenge,
  tageskanten,
  verketteKanten,
  type Kante,
  type Knoten,
} from './wege.ts';

/** Stops on a line, 0.005 degrees of latitude (556 m) apart. */
const ort = (nr: string, schritt: number, ost = 0): Knoten => ({
  nr,
  breite: 51 + 0.005 * schritt,
  laenge: 7 + ost,
});
const [a, b, c, d] = [ort('1', 0), ort('2', 1), ort('3', 2), ort('4', 3)] as const;
const seite = ort('5', 1, 0.01);
const kante = (von: Knoten, nach: Knoten, ...linien: string[]): Kante => ({
  von,
  nach,
  linien: new Set(linien),
});

describe('tageskanten', () => {
  it('drops night, school and express lines and links that only they use', () => {
    const [bleibt, ...rest] = tageskanten([kante(a, b, '510', 'NE1', 'SB71'), kante(b, c, 'E14')]);
    expect([...(bleibt?.linien ?? [])]).toEqual(['510']);
    expect(rest).toEqual([]);
  });

  it('drops a ride of 3 km without a stop', () => {
    expect(tageskanten([kante(a, ort('9', 6), '513')])).toEqual([]);
  });
});

describe('ohneSpruenge', () => {
  it('drops a hop over stops in between and counts its lines on the way', () => {
    const rest = ohneSpruenge([kante(a, b, '1'), kante(b, c, '1'), kante(a, c, '2')]);
    expect(rest.map((k) => [k.von.nr, k.nach.nr, k.linien.size]).sort()).toEqual([
      ['1', '2', 2],
      ['2', '3', 2],
    ]);
  });

  it('keeps a link whose ends are joined only by a long detour', () => {
    const rest = ohneSpruenge([kante(a, seite, '1'), kante(seite, b, '1'), kante(a, b, '2')]);
    expect(rest).toHaveLength(3);
  });

  it('keeps a long link that is the only one', () => {
    expect(ohneSpruenge([kante(a, d, '1')])).toHaveLength(1);
  });
});

describe('kuerzeAmRand', () => {
  const bisB = (k: Knoten) => k.breite <= b.breite + 0.001;

  it('cuts a link about 300 m beyond the boundary', () => {
    const kurz = kuerzeAmRand(kante(d, a, '1'), bisB);
    expect(kurz.von).toBe(a);
    const meter = (kurz.nach.breite - b.breite - 0.001) * 111_195;
    expect(meter).toBeGreaterThan(290);
    expect(meter).toBeLessThan(310);
  });

  it('leaves a link inside the town as it is', () => {
    const innen = kante(a, b, '1');
    expect(kuerzeAmRand(innen, bisB)).toBe(innen);
  });
});

describe('verketteKanten', () => {
  it('joins links of equal weight and stops at junctions and changes of weight', () => {
    const gerade = verketteKanten([kante(b, c, '1'), kante(a, b, '2'), kante(c, d, '1', '2')]);
    expect(gerade.map((f) => [f.properties.linien, f.geometry.coordinates.length]).sort()).toEqual([
      [1, 3],
      [2, 2],
    ]);
    const stern = verketteKanten([kante(a, b, '1'), kante(b, c, '1'), kante(b, seite, '1')]);
    expect(stern).toHaveLength(3);
  });

  it('draws every link exactly once, also in a ring', () => {
    const ring = verketteKanten([kante(a, b, '1'), kante(b, seite, '1'), kante(seite, a, '1')]);
    expect(ring.map((f) => f.geometry.coordinates.length)).toEqual([4]);
  });
});
