import { describe, expect, it } from 'vitest';
import { ANGEBOTE } from '../inventar/spalten/angebote.ts';
import { EINRICHTUNGEN } from '../inventar/spalten/einrichtungen.ts';
import { GEBIETE, KENNZAHLEN } from '../inventar/spalten/zahlen.ts';
import type { Spalte } from '../inventar/spalten/spalte.ts';
import { WOERTER } from './woerter.ts';

const codes = (spalten: readonly Spalte[], name: string) => {
  const werte = spalten.find((s) => s.name === name)?.werte;
  if (werte === undefined) throw new Error(`no codes in column "${name}"`);
  return werte.toSorted();
};

describe('WOERTER', () => {
  it.each([
    ['angebotsform', WOERTER.angebotsform, codes(ANGEBOTE, 'angebotsform')],
    ['kosten', WOERTER.kosten, codes(ANGEBOTE, 'kosten')],
    ['zugang', WOERTER.zugang, codes(ANGEBOTE, 'zugang')],
    ['reichweite', WOERTER.reichweite, codes(ANGEBOTE, 'reichweite')],
    ['status', WOERTER.status, codes(EINRICHTUNGEN, 'status')],
    ['rollstuhl', WOERTER.rollstuhl, codes(EINRICHTUNGEN, 'rollstuhl')],
    ['lagegenauigkeit', WOERTER.lagegenauigkeit, codes(EINRICHTUNGEN, 'lagegenauigkeit')],
    ['gebietsart', WOERTER.gebietsart, codes(GEBIETE, 'art')],
    ['genauigkeit', WOERTER.genauigkeit, codes(KENNZAHLEN, 'genauigkeit')],
  ])('has a word for every code of %s and for no other', (_name, worte, erwartet) => {
    expect(Object.keys(worte).toSorted()).toEqual(erwartet);
  });

  it('never shows a code with an underscore', () => {
    const alle = Object.values(WOERTER).flatMap((w) => Object.values(w));
    expect(alle.filter((w) => w.includes('_'))).toEqual([]);
  });
});
