import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { gibDatenzeilen } from './gib-datenzeilen.ts';
import { normalisiereText } from './normalisiere-zelle.ts';
import { parseTabelle } from './parse-tabelle.ts';
import { schreibeTabelle } from './schreibe-tabelle.ts';
import { schreibeText } from './schreibe-text.ts';
import { setzeZelle } from './setze-zelle.ts';

// Many runs; a busy machine needs longer than the default five seconds.
vi.setConfig({ testTimeout: 60_000 });

const zeichen = fc.constantFrom(
  ...'ab;,\t"" \n\r\'=é\u00a0\ufeffÃ¤',
  '""',
  '\r\n',
  '";"',
  '"\n',
  '\n"',
);
const wildText = fc.array(zeichen, { maxLength: 40 }).map((teile) => teile.join(''));

const inhalt = fc
  .array(fc.constantFrom(...'abcäß0 ;,\t"\'=+-|\n', 'ğ', '\u00a0'), { maxLength: 8 })
  .map((teile) => teile.join(''));

/** A sound table: quoted where needed, any separator, any line end, three columns. */
const soundTable = fc
  .record({
    trenner: fc.constantFrom(';', ',', '\t'),
    ende: fc.constantFrom('\n', '\r\n', '\r'),
    zeilen: fc.array(fc.tuple(inhalt, inhalt, inhalt), { minLength: 1, maxLength: 6 }),
    immerZitiert: fc.boolean(),
    letztesEnde: fc.boolean(),
    marke: fc.constantFrom('', '\ufeff'),
    sep: fc.boolean(),
  })
  .map(({ trenner, ende, zeilen, immerZitiert, letztesEnde, marke, sep }) => {
    const zitiere = (wert: string): string =>
      immerZitiert || /[;,\t"\r\n]/.test(wert) ? `"${wert.replaceAll('"', '""')}"` : wert;
    const text = [['id', 'name', 'ort'], ...zeilen.map(([a, b, c]) => [`x${a}`, b, c])]
      .map((zeile) => zeile.map(zitiere).join(trenner))
      .join(ende);
    return marke + (sep ? `sep=${trenner}${ende}` : '') + text + (letztesEnde ? ende : '');
  });

describe('a table that is read and written back', () => {
  it('keeps every byte of any text, however broken', () => {
    fc.assert(
      fc.property(wildText, (text) => {
        const bytes = new TextEncoder().encode(text);
        expect(schreibeTabelle(parseTabelle(bytes, 't.csv'))).toEqual(bytes);
        expect(schreibeTabelle(parseTabelle(text, 't.csv'))).toEqual(bytes);
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps any bytes, in whatever encoding', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect([...schreibeTabelle(parseTabelle(bytes, 't.csv'))]).toEqual([...bytes]);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds nothing grave in a sound table and reads what was written', () => {
    fc.assert(
      fc.property(soundTable, (text) => {
        const tabelle = parseTabelle(text, 't.csv');
        expect(tabelle.spalten.map((spalte) => spalte.name)).toEqual(['id', 'name', 'ort']);
        expect(tabelle.befunde.filter((befund) => befund.schwere === 'fehler')).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('changes only the edited cell, and reads the new value again', () => {
    fc.assert(
      fc.property(
        soundTable,
        fc.nat(),
        fc.constantFrom('id', 'name', 'ort'),
        inhalt,
        (text, wahl, spalte, wert) => {
          const vorher = parseTabelle(text, 't.csv');
          const zeilen = gibDatenzeilen(vorher);
          const ziel = zeilen[wahl % zeilen.length]?.zeile ?? 0;
          const nachher = setzeZelle(vorher, ziel, spalte, `n${wert}`);
          const wieder = parseTabelle(schreibeTabelle(nachher), 't.csv');
          const soll = zeilen.map((zeile) => ({
            zeile: zeile.zeile,
            werte: new Map([
              ...zeile.werte,
              ...(zeile.zeile === ziel
                ? [[spalte, normalisiereText(`n${wert}`).wert] as const]
                : []),
            ]),
          }));
          expect(gibDatenzeilen(wieder)).toEqual(soll);
          const rohe = (tabelle: typeof vorher): readonly string[] =>
            tabelle.zeilen.flatMap((zeile) => [
              ...zeile.zellen.map((zelle, index) =>
                zeile.nummer === ziel && tabelle.spalten[index]?.name === spalte ? '*' : zelle.roh,
              ),
              zeile.ende,
            ]);
          expect(rohe(wieder)).toEqual(rohe(vorher));
          expect(wieder.vorspann).toBe(vorher.vorspann);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('reads back any value that was set, formulas and apostrophes included', () => {
    const vorher = parseTabelle('id;name\na;b\n', 't.csv');
    fc.assert(
      fc.property(inhalt, (wert) => {
        const wieder = parseTabelle(schreibeTabelle(setzeZelle(vorher, 2, 'name', wert)), 't.csv');
        expect(gibDatenzeilen(wieder)[0]?.werte.get('name')).toBe(normalisiereText(wert).wert);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('setzeZelle', () => {
  const bytes = Uint8Array.from(
    [...'id;name\r\na;M'].map((z) => z.charCodeAt(0)).concat(0xfc, 13, 10),
  );

  it('gives the same table when the value is the same', () => {
    const tabelle = parseTabelle(bytes, 't.csv');
    expect(setzeZelle(tabelle, 2, 'name', 'Mü')).toBe(tabelle);
  });

  it('stays in windows-1252 while it can and turns to UTF-8 with mark when it must', () => {
    const tabelle = parseTabelle(bytes, 't.csv');
    const bleibt = setzeZelle(tabelle, 2, 'name', 'Größe 5 €');
    expect(bleibt.kodierung).toBe('windows-1252');
    expect(schreibeTabelle(bleibt).at(-3)).toBe(0x80);
    const wechselt = setzeZelle(tabelle, 2, 'name', 'Çağ');
    expect(wechselt.kodierung).toBe('utf-8-bom');
    expect(parseTabelle(schreibeTabelle(wechselt), 't.csv').kodierung).toBe('utf-8-bom');
  });

  it('guards formulas and leaves numbers and phone numbers alone', () => {
    const tabelle = parseTabelle('id;name\na;b\n', 't.csv');
    const text = (wert: string): string => schreibeText(setzeZelle(tabelle, 2, 'name', wert));
    expect(text('=HYPERLINK("x")')).toBe('id;name\na;"\'=HYPERLINK(""x"")"\n');
    expect(text('-5,3')).toBe('id;name\na;-5,3\n');
    expect(text('+49 2331 207')).toBe('id;name\na;+49 2331 207\n');
  });

  it('fills up a short row', () => {
    const tabelle = parseTabelle('id;name;ort\na\n', 't.csv');
    expect(schreibeText(setzeZelle(tabelle, 2, 'ort', 'Hagen'))).toBe('id;name;ort\na;;Hagen\n');
  });

  it('throws with the wrong value when row or column are not of the table', () => {
    const tabelle = parseTabelle('id;name\na;b\n', 't.csv');
    expect(() => setzeZelle(tabelle, 2, 'plz', 'x')).toThrow('"plz"');
    expect(() => setzeZelle(tabelle, 1, 'name', 'x')).toThrow('row 1');
  });
});
