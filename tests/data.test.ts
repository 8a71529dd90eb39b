import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { befundText } from '../src/domain/inventar/befund-text.ts';
import type { Angebot, Einrichtung } from '../src/domain/inventar/typen.ts';
import { STADTWEIT } from '../src/domain/inventar/stadt.ts';
import { type Bestand, type Bestandslesung, pruefeBestand } from '../src/load/bestand.ts';

// Only rules that stay true when the town edits its data: no counts, no names, no ids.
let lesung: Bestandslesung;
let bestand: Bestand;
let saetze: readonly (Einrichtung | Angebot)[];

beforeAll(async () => {
  lesung = await pruefeBestand('data');
  if (lesung.bestand === undefined) return;
  bestand = lesung.bestand;
  saetze = [...bestand.saetze.einrichtungen, ...bestand.saetze.angebote] as (
    Einrichtung | Angebot
  )[];
});

describe('the data of the town', () => {
  it('has no error', () => {
    const fehler = lesung.befunde.filter((b) => b.schwere === 'fehler').map(befundText);
    expect(fehler).toEqual([]);
  });

  it('loses no row on the way', () => {
    expect(lesung.abgelehnt).toBe(0);
    expect(lesung.gelesen).toBeGreaterThan(0);
  });

  it('has both tables for every Sozialraum and for the whole town', () => {
    const ordner = [...bestand.stadt.sozialraeume.map((s) => s.id), STADTWEIT];
    const dateien = ordner.flatMap((id) => [
      `data/inventar/${id}/einrichtungen.csv`,
      `data/inventar/${id}/angebote.csv`,
    ]);
    expect(dateien.filter((pfad) => !existsSync(pfad))).toEqual([]);
  });

  it('draws an area for every Sozialraum and no other', () => {
    const ids = bestand.stadt.sozialraeume.map((s) => s.id).toSorted();
    const flaechen = bestand.geodaten.flaechen?.features.map((f) => f.properties.id).toSorted();
    expect(flaechen).toEqual(ids);
  });

  it('names a source for every place and offer', () => {
    expect(saetze.filter((s) => s.quelle.length === 0).map((s) => s.id)).toEqual([]);
  });

  it('says how old every source is, as a date or in words', () => {
    const ohne = saetze.filter(
      (s) => s.quelle_stand === undefined && s.quelle_stand_text === undefined,
    );
    expect(ohne.map((s) => s.id)).toEqual([]);
  });

  it('counts nothing as checked without day, role and way', () => {
    const halb = saetze.filter((s) => {
      const angaben = [s.geprueft_am, s.geprueft_durch, s.geprueft_wie].filter(
        (x) => x !== undefined,
      );
      return angaben.length !== 0 && angaben.length !== 3;
    });
    expect(halb.map((s) => s.id)).toEqual([]);
  });

  it('says for every position how exact it is and where it comes from', () => {
    const orte = bestand.saetze.einrichtungen.filter(
      (e) => e.breite !== undefined || e.ostwert !== undefined,
    );
    expect(orte.length).toBeGreaterThan(0);
    const unklar = orte.filter(
      (e) => e.lagegenauigkeit === undefined || e.lagequelle === undefined,
    );
    expect(unklar.map((e) => e.id)).toEqual([]);
  });

  it('keeps every house of protection without an address', () => {
    const haeuser = bestand.saetze.einrichtungen.filter((e) =>
      e.art.some((art) => art.startsWith('protection.womens_shelter')),
    );
    const offen = haeuser.filter((e) => e.adresse_geschuetzt !== true);
    expect(offen.map((e) => e.id)).toEqual([]);
  });

  it('gives no cell that a spreadsheet would run as a formula', () => {
    const texte = Object.values(bestand.saetze)
      .flat()
      .flatMap((satz) => Object.values(satz as Readonly<Record<string, unknown>>))
      .flat()
      .filter((wert): wert is string => typeof wert === 'string');
    expect(texte.filter((t) => /^[=@\t]/.test(t))).toEqual([]);
  });
});
