import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Befund } from '../../src/domain/befund.ts';
import { ALLE_REGELN } from '../../src/domain/inventar/regeln/alle-regeln.ts';
import {
  type Dateien,
  KLEINE_STADT,
  leseStadt,
  liesKleineStadt,
  liesOrdner,
} from './hilfe/kleine-stadt.ts';

const ORDNER = `${KLEINE_STADT}fehler/`;
const faelle = readdirSync(ORDNER).toSorted();
const basis = liesKleineStadt();

type Erwartet = Omit<Befund, 'satz'> & { readonly satz?: string };

/** The invented town with the files of one case laid over it. */
function mitFall(fall: string): Dateien {
  const auflage = [...liesOrdner(`${ORDNER}${fall}/`)].filter(([pfad]) => pfad !== 'erwartet.json');
  return new Map([...basis, ...auflage]);
}

const gelesen = new Map(faelle.map((fall) => [fall, leseStadt(mitFall(fall)).befunde]));

function fehlerIn(fall: string): readonly Befund[] {
  return gelesen.get(fall)?.filter((b) => b.schwere === 'fehler') ?? [];
}

function liesErwartet(fall: string): readonly Erwartet[] {
  const pfad = `${ORDNER}${fall}/erwartet.json`;
  expect(existsSync(pfad), `${fall}/erwartet.json is missing`).toBe(true);
  return JSON.parse(readFileSync(pfad, 'utf8')) as readonly Erwartet[];
}

/** Rules of whole records that only ever give hints. */
const NUR_HINWEISE = ['plz-der-stadt', 'spiegelquelle', 'doppelte', 'veraltet'];

/** Refusals of a single cell, of a header, and of a file's place. */
const ZELLEN_UND_KOPF = [
  'pflicht',
  'id',
  'zahl',
  'datum',
  'ja-nein',
  'aufzaehlung',
  'sprache',
  'telefon',
  'email',
  'webadresse',
  'plz',
  'zeiten',
  'interne-spalte',
  'fehlende-spalte',
  'unbekannte-spalte',
  'ordner',
];

describe('the cases of wrong data', () => {
  it('start from a town without any error', () => {
    expect(leseStadt(basis).befunde.filter((b) => b.schwere === 'fehler')).toEqual([]);
  });

  it('cover every rule that can stop a build', () => {
    const gezeigt = new Set(faelle.flatMap((fall) => liesErwartet(fall).map((b) => b.regel)));
    const noetig = ALLE_REGELN.map((r) => r.name).filter((name) => !NUR_HINWEISE.includes(name));
    expect([...noetig, ...ZELLEN_UND_KOPF].filter((regel) => !gezeigt.has(regel))).toEqual([]);
  });

  it.each(faelle)('%s: exactly the expected errors come out', (fall) => {
    const erwartet = liesErwartet(fall);
    expect(erwartet.length).toBeGreaterThan(0);
    const gefunden = fehlerIn(fall).map(({ satz, ...rest }, i) =>
      erwartet[i]?.satz === undefined ? rest : { ...rest, satz },
    );
    expect(gefunden).toEqual(erwartet);
  });

  it.each(faelle)('%s: every error says in German what is expected', (fall) => {
    for (const befund of fehlerIn(fall))
      expect(befund.satz).toMatch(/^(?:[A-ZÄÖÜ„]|alter_|breite |wert ).{20,}$/su);
  });

  it.each(faelle)('%s: no error repeats the protected address', (fall) => {
    const text = JSON.stringify(gelesen.get(fall));
    expect(text).not.toMatch(/geheim-?gasse|Verborgener/i);
  });
});
