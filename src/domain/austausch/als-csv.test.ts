import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Spalte } from '../inventar/spalten/spalte.ts';
import { leseZahl } from '../tabelle/lese/lese-zahl.ts';
import { normalisiereZelle } from '../tabelle/normalisiere-zelle.ts';
import { parseTabelle } from '../tabelle/parse-tabelle.ts';
import { alsCsv, type CsvForm } from './als-csv.ts';

const spalte = (name: string, lesart: Spalte['lesart'], mehr: Partial<Spalte> = {}): Spalte => ({
  name,
  lesart,
  sicht: 'oeffentlich',
  satz: 'Zum Testen.',
  beispiel: 'x',
  ...mehr,
});
const SPALTEN = [
  spalte('id', 'id'),
  spalte('text', 'text'),
  spalte('zahl', 'zahl'),
  spalte('liste', 'text', { mehrere: true }),
  spalte('ja', 'ja_nein'),
  spalte('notiz', 'text', { sicht: 'intern' }),
];
const csv = (saetze: Parameters<typeof alsCsv>[0], form: CsvForm) => alsCsv(saetze, SPALTEN, form);
const zellen = (text: string) => {
  const tabelle = parseTabelle(new TextEncoder().encode(text), 'export.csv');
  expect(tabelle.befunde.filter((b) => b.schwere === 'fehler')).toEqual([]);
  return {
    ...tabelle,
    werte: tabelle.zeilen.filter((z) => z.art === 'daten').map((z) => z.zellen.map((c) => c.wert)),
  };
};

const SATZ = { id: 'a', text: 'x', zahl: 54.44612, liste: ['de', 'tr'], ja: true, notiz: 'geheim' };

describe('alsCsv', () => {
  it('writes for machines: comma, no mark, quotes only where needed, decimal point', () => {
    expect(csv([SATZ, { id: 'b', text: 'Ä, "ö"', liste: [], ja: false }], 'maschine')).toBe(
      'id,text,zahl,liste,ja\r\na,x,54.44612,de|tr,ja\r\nb,"Ä, ""ö""",,,nein\r\n',
    );
  });

  it('writes for Excel: byte order mark, semicolon, all quoted, decimal comma', () => {
    expect(csv([SATZ, { id: 'b', text: 'Ä; "ö"', zahl: -0.5 }], 'excel')).toBe(
      '\ufeff"id";"text";"zahl";"liste";"ja"\r\n"a";"x";"54,44612";"de|tr";"ja"\r\n"b";"Ä; ""ö""";"-0,5";"";""\r\n',
    );
  });

  it.each(['maschine', 'excel'] as const)(
    'never writes an internal or unknown column (%s)',
    (form) => {
      expect(csv([{ ...SATZ, farbe: 'geheim' }], form)).not.toMatch(/notiz|farbe|geheim/);
    },
  );

  it('puts further fields in front', () => {
    const text = alsCsv([{ ...SATZ, sozialraum_id: 'nord' }], SPALTEN, 'maschine', [
      'sozialraum_id',
    ]);
    expect(text.split('\r\n').slice(0, 2)).toEqual([
      'sozialraum_id,id,text,zahl,liste,ja',
      'nord,a,x,54.44612,de|tr,ja',
    ]);
  });

  it('writes the header alone for an empty table', () => {
    expect(csv([], 'maschine')).toBe('id,text,zahl,liste,ja\r\n');
    expect(zellen(csv([], 'excel')).spalten.map((s) => s.name)).toEqual([
      'id',
      'text',
      'zahl',
      'liste',
      'ja',
    ]);
  });

  it.each(['=1+1', '+A1', '-A1', '@SUM(A1)', '=cmd|"/c calc"!A0', '＝1+1', "'=1"])(
    'defuses %s for Excel and leaves it to machines as it is',
    (text) => {
      const zeile = (form: CsvForm) => csv([{ id: 'a', text }], form).split('\r\n')[1];
      const doppelt = text.replaceAll('"', '""');
      expect(zeile('excel')).toBe(`"a";"'${doppelt}";"";"";""`);
      expect(zeile('maschine')).toBe(`a,${text === doppelt ? text : `"${doppelt}"`},,,`);
      expect(zellen(csv([{ id: 'a', text }], 'excel')).werte[0]?.[1]).toBe(text);
    },
  );

  const boese = fc.constantFrom(
    '=1+1',
    "'=1",
    '@x',
    '-',
    '+49 2999 5501',
    '-5,3',
    ';',
    '"',
    'a\nb',
    '|',
  );
  const wert = fc
    .oneof(
      fc.string({ unit: 'grapheme' }),
      boese,
      fc.array(boese).map((t) => t.join('')),
    )
    .filter((t) => t.isWellFormed())
    .map((t) => normalisiereZelle(t).wert);
  const zahl = fc.oneof(
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1e5),
  );
  const satz = fc.record({
    id: fc.stringMatching(/^[a-z0-9-]{3,12}$/),
    text: wert,
    zahl: fc.option(zahl, { nil: undefined }),
    ja: fc.option(fc.boolean(), { nil: undefined }),
  });

  it('gives the same values again when its Excel form is read back', () => {
    fc.assert(
      fc.property(fc.array(satz, { maxLength: 8 }), (saetze) => {
        const { trenner, kodierung, werte } = zellen(csv(saetze, 'excel'));
        expect([trenner, kodierung]).toEqual([';', 'utf-8-bom']);
        const gelesen = werte.map(([id, text, z = '', , ja]) => {
          const n = leseZahl(z, 'dezimal');
          return {
            id,
            text,
            zahl: n.ok ? n.wert : undefined,
            ja: ja === '' ? undefined : ja === 'ja',
          };
        });
        expect(gelesen).toEqual(saetze.map((s) => ({ ...s, zahl: s.zahl === 0 ? 0 : s.zahl })));
      }),
      { numRuns: 300 },
    );
  });

  it('never hands Excel a cell that it would run', () => {
    fc.assert(
      fc.property(satz, (s) => {
        const zeile = csv([s], 'excel').slice(1).split('\r\n').slice(1).join('\r\n');
        const inhalt = /^"[^"]*";"((?:[^"]|"")*)"/.exec(zeile)?.[1] ?? '?';
        if (/^[=+\-@]/.test(inhalt)) expect(inhalt).toMatch(/^[+-][\d\s.,/()-]+$/);
      }),
      { numRuns: 300 },
    );
  });
});
