import { describe, expect, it } from 'vitest';
import { baueModell } from '../../src/domain/inventar/modell.ts';
import { saetzeAus } from '../../src/domain/inventar/oeffentliches-modell.ts';
import type { Einrichtung } from '../../src/domain/inventar/typen.ts';
import { pruefeBestand } from '../../src/load/bestand.ts';
import { HEUTE, KLEINE_STADT, leseStadt, liesKleineStadt } from './hilfe/kleine-stadt.ts';

const dateien = liesKleineStadt();
const lesung = leseStadt(dateien);
const einrichtungen = lesung.zeilen.einrichtungen.map((z) => z.satz as Einrichtung);
const angebote = lesung.zeilen.angebote.map((z) => z.satz);

describe('the invented town', () => {
  it('is read without an error, row for row', () => {
    expect(lesung.befunde.filter((b) => b.schwere === 'fehler')).toEqual([]);
    expect(lesung.abgelehnt).toBe(0);
    expect([einrichtungen.length, angebote.length]).toEqual([19, 14]);
  });

  it('has every kind of hint that a person must look at', () => {
    const hinweise = lesung.befunde.map((b) => [
      b.regel,
      b.datei.replace('data/inventar/', ''),
      b.zeile,
    ]);
    expect(hinweise).toEqual([
      ['veraltet', 'mitte/einrichtungen.csv', 7],
      ['lage-im-sozialraum', 'mitte/einrichtungen.csv', 9],
      ['plz-der-stadt', 'mitte/einrichtungen.csv', 9],
      ['spiegelquelle', 'mitte/einrichtungen.csv', 9],
      ['veraltet', 'nord/einrichtungen.csv', 4],
      ['doppelte', 'stadtweit/einrichtungen.csv', 4],
      ['doppelte', 'stadtweit/einrichtungen.csv', 4],
      ['veraltet', 'stadtweit/einrichtungen.csv', 4],
      ['kodierung-windows-1252', 'sued/einrichtungen.csv', undefined],
      ['unbekannte-spalte', 'sued/einrichtungen.csv', 1],
    ]);
  });

  const zustaende: readonly (readonly [string, (e: Einrichtung) => boolean])[] = [
    ['no position', (e) => e.breite === undefined && e.strasse !== undefined],
    ['a position by street', (e) => e.lagegenauigkeit === 'strasse'],
    ['a position by district', (e) => e.lagegenauigkeit === 'ortsteil'],
    ['a protected address', (e) => e.adresse_geschuetzt === true && e.telefon.length > 0],
    ['closed with a successor', (e) => e.status === 'beendet' && e.nachfolger_id !== undefined],
    ['paused', (e) => e.status === 'pausiert'],
    ['planned', (e) => e.status === 'geplant'],
    ['no status', (e) => e.status === undefined],
    ['an undated source', (e) => e.quelle_stand === undefined && e.quelle_stand_text !== undefined],
    ['old hours', (e) => e.oeffnungszeiten_stand === '2019'],
    [
      'undated hours',
      (e) => e.oeffnungszeiten !== undefined && e.oeffnungszeiten_stand === undefined,
    ],
    [
      'fresh and checked hours',
      (e) => e.oeffnungszeiten_stand === '2026-10' && e.geprueft_am !== undefined,
    ],
    [
      'hours only as words',
      (e) => e.oeffnungszeiten === undefined && e.oeffnungszeiten_hinweis !== undefined,
    ],
    [
      'hostile markup in a text',
      (e) => e.beschreibung?.includes('<img src=x onerror=alert(1)>') === true,
    ],
    ['a broken-out attribute in a notice', (e) => e.hinweis?.includes('"><script>') === true],
    ['a very long name', (e) => e.name.length > 200],
    ['quotes and ß in a name', (e) => /[„"]/.test(e.name) || e.name.includes('ß')],
    ['right-to-left text in a name', (e) => /\p{Script=Arabic}/u.test(e.name)],
    ['no phone', (e) => e.telefon.length === 0],
    ['several phones', (e) => e.telefon.length > 1],
    ['no address at all', (e) => e.strasse === undefined && e.adresse_geschuetzt !== true],
    ['an unknown Traeger', (e) => e.traeger_id === undefined],
    ['full', (e) => e.aufnahmestopp === true && e.wartezeit !== undefined],
    ['a line break in a cell', (e) => e.beschreibung?.includes('\n') === true],
    ['sign language', (e) => e.sprachen.includes('gsg')],
  ];
  it.each(zustaende)('has a place with %s', (_was, trifft) => {
    expect(einrichtungen.some(trifft)).toBe(true);
  });

  it('has places that share one address, and offers for several Sozialraeume', () => {
    const adressen = einrichtungen.map((e) => `${e.strasse ?? ''} ${e.hausnummer ?? ''}`.trim());
    expect(adressen.filter((a) => a === 'Lange Straße 12a')).toHaveLength(2);
    expect(angebote.filter((a) => a.weitere_sozialraeume.length > 1).length).toBeGreaterThan(1);
    expect(
      angebote.some((a) => a.angebotsform === 'aufsuchend' && a.einrichtung_id === 'beratungsbus'),
    ).toBe(true);
  });

  it('reads the table of an office in windows-1252 with decimal commas and German dates', () => {
    const sued = einrichtungen.find((e) => e.id === 'jugendclub-sued');
    expect(sued).toMatchObject({
      name: 'Jugendclub Süd',
      breite: 54.41812,
      laenge: 7.05123,
      telefon: ['02999 5530'],
      quelle_stand: '2026-09-30',
      beschreibung: 'Offene Tür für Jugendliche.\nMit Werkstatt und Küche.',
    });
  });

  it('draws figures of one area in two cuts', () => {
    const staende = lesung.zeilen.kennzahlen
      .map((z) => z.satz)
      .filter((k) => k.gebiet_id === 'bezirk-wiesengrund')
      .map((k) => k.gebietsstand);
    expect(new Set(staende)).toEqual(new Set(['Zuschnitt 2010', 'Zuschnitt 2020']));
  });

  it('publishes neither unknown columns nor anything of the protected place', async () => {
    const { bestand, befunde } = await pruefeBestand(
      `${KLEINE_STADT}data`,
      `${KLEINE_STADT}data-intern`,
      HEUTE,
    );
    expect(befunde.filter((b) => b.schwere === 'fehler')).toEqual([]);
    if (bestand === undefined) throw new Error('the invented town was not read');
    const text = JSON.stringify(bestand);
    for (const kanarie of [
      'KANARIE',
      'Geheimgasse',
      '54.431177',
      '7.044733',
      '02999 5577',
      '99997',
    ])
      expect(text).not.toContain(kanarie);
    const modell = baueModell(bestand.stadt, saetzeAus(lesung.zeilen), bestand.geodaten, bestand);
    expect(modell.lageVon(modell.einrichtungVon('schutzhaus-kleinstadt'))).toBeUndefined();
  });
});
