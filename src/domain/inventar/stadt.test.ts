import { describe, expect, it } from 'vitest';
import { STADT_JSON } from '../../../tests/hilfe/inventar.ts';
import { liesStadt } from './stadt.ts';

const lies = (json: string) => liesStadt(json, 'data/stadt.json');
const roh = JSON.parse(STADT_JSON) as Readonly<Record<string, unknown>>;
const mit = (aenderung: Readonly<Record<string, unknown>>) =>
  lies(JSON.stringify({ ...roh, ...aenderung }));

describe('liesStadt', () => {
  it('reads the invented town', () => {
    const { stadt, befunde } = lies(STADT_JSON);
    expect(befunde).toEqual([]);
    expect(stadt?.sozialraeume.map((s) => s.id)).toEqual(['nord', 'mitte', 'sued']);
    expect(stadt?.ausschnitt).toEqual({ west: 7, sued: 54.4, ost: 7.1, nord: 54.46 });
  });

  it('fills what may stay unnamed with nothing, and drops what it does not know', () => {
    const { stadt } = mit({ betreiber: {}, geheim: 'KANARIE', weitere_planungsraeume: undefined });
    expect(stadt?.betreiber.name).toBe('');
    expect(stadt?.weitere_planungsraeume.namen).toEqual([]);
    expect(JSON.stringify(stadt)).not.toContain('KANARIE');
  });

  it.each([
    [{ ags: '9999' }, 'ags'],
    [{ plz: ['9999'] }, 'plz.0'],
    [{ zeitzone: 'Europe/Paris' }, 'zeitzone'],
    [{ sozialraeume: [] }, 'sozialraeume'],
    [{ sozialraeume: [{ id: 'Süd', name: 'Süd' }] }, 'sozialraeume.0.id'],
    [
      { fristen: { oeffnungszeiten: 0, telefon: 1, adresse: 1, angebot: 1, uebrige: 1 } },
      'fristen.oeffnungszeiten',
    ],
    [{ uuid_namespace: 'abc' }, 'uuid_namespace'],
    [{ ausschnitt: [7, 54] }, 'ausschnitt'],
    [{ name: undefined }, 'name'],
  ])('names the path of %o', (aenderung, pfad) => {
    const { stadt, befunde } = mit(aenderung);
    expect(stadt).toBeUndefined();
    expect(befunde).toMatchObject([
      { schwere: 'fehler', regel: 'stadt-json', datei: 'data/stadt.json', spalte: pfad },
    ]);
  });

  it('gives all findings at once, in German', () => {
    const { befunde } = mit({ ags: '9999', umwegfaktor: 9, kurzname: undefined });
    expect(befunde.map((b) => b.spalte).toSorted()).toEqual(['ags', 'kurzname', 'umwegfaktor']);
    for (const b of befunde)
      expect(b.satz).not.toMatch(/\b(?:expected|invalid|received|must|too)\b/i);
  });

  it.each([
    ['{\n"name": "a"\n"kurzname": "b"}', '(Zeile 3, Zeichen 1)'],
    ['', 'kein gültiges JSON'],
  ])('says where text stops being JSON', (json, erwartet) => {
    const { stadt, befunde } = lies(json);
    expect(stadt).toBeUndefined();
    expect(befunde).toHaveLength(1);
    expect(befunde[0]?.satz).toContain(erwartet);
  });
});
