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

  it('reads text with a byte order mark in front', () => {
    expect(lies(`\uFEFF${STADT_JSON}`).befunde).toEqual([]);
  });

  it('has a sentence of its own for a file that is not there, and for no object', () => {
    const { stadt, befunde } = liesStadt(undefined, 'data/stadt.json');
    expect(stadt).toBeUndefined();
    expect(befunde).toMatchObject([{ regel: 'stadt-json', datei: 'data/stadt.json' }]);
    expect(befunde[0]?.satz).toContain('Die Datei fehlt.');
    for (const json of ['null', '[]', '"Stadt"'])
      expect(lies(json).befunde.map((b) => b.satz.slice(0, 28))).toEqual([
        'Erwartet wird ein JSON-Objek',
      ]);
  });

  const unter = (schluessel: string, aenderung: Readonly<Record<string, unknown>>) => ({
    [schluessel]: { ...(roh[schluessel] as object), ...aenderung },
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    [
      'ombudsstelle.webseite',
      unter('ombudsstelle', { webseite: 'javascript:alert(1)' }),
      'javascript:alert(1)',
    ],
    ['ombudsstelle.email', unter('ombudsstelle', { email: 'keine' }), 'keine'],
    [
      'ueberwachungsstelle.webseite',
      { ueberwachungsstelle: { webseite: 'data:text/html,x' } },
      'data:text/html,x',
    ],
    ['betreiber.telefon', unter('betreiber', { telefon: '2,33E+09' }), '2,33E+09'],
    [
      'betreiber.email',
      unter('betreiber', { email: 'a?bcc=b&c@example.org' }),
      'a?bcc=b&c@example.org',
    ],
    ['rueckmeldung.telefon', unter('rueckmeldung', { telefon: 'anrufen' }), 'anrufen'],
    ['rueckmeldung.email', unter('rueckmeldung', { email: 'a@b' }), 'a@b'],
    ['adresse_der_seite', { adresse_der_seite: 'karten.example.org' }, 'karten.example.org'],
    ['adresse_der_seite', { adresse_der_seite: 'ftp://example.org' }, 'ftp://example.org'],
    [
      'adresse_der_seite',
      { adresse_der_seite: 'https://example.org/karten/' },
      'https://example.org/karten/',
    ],
    [
      'adresse_der_seite',
      { adresse_der_seite: 'https://example.org/?a=b' },
      'https://example.org/?a=b',
    ],
    ['ausschnitt', { ausschnitt: [7.1, 54.4, 7, 54.46] }, '[7.1,54.4,7,54.46]'],
    [
      'sozialraeume.1.id',
      {
        sozialraeume: [
          { id: 'nord', name: 'A' },
          { id: 'nord', name: 'B' },
        ],
      },
      'nord',
    ],
    ['sozialraeume.0.id', { sozialraeume: [{ id: 'stadtweit', name: 'A' }] }, 'stadtweit'],
  ])('refuses %s with its value: %o', (spalte, aenderung, wert) => {
    const { stadt, befunde } = mit(aenderung);
    expect(stadt).toBeUndefined();
    expect(befunde).toMatchObject([{ schwere: 'fehler', spalte, wert }]);
    expect(befunde[0]?.satz).toMatch(/^(?:Erwartet|Die|Der|Excel) .+\.$/);
  });

  it.each([
    '',
    'https://karten.example.org',
    'https://karten.example.org/',
    'http://example.org:8080',
  ])('accepts the address "%s"', (adresse_der_seite) => {
    expect(mit({ adresse_der_seite }).befunde).toEqual([]);
  });

  it('accepts contacts that are not named yet', () => {
    const leer = { telefon: '', email: '', webseite: '' };
    expect(
      mit({
        ...unter('betreiber', leer),
        ...unter('rueckmeldung', leer),
        ...unter('ombudsstelle', leer),
      }).befunde,
    ).toEqual([]);
  });
});
