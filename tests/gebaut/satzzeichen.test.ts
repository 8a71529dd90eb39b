import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { listDateien } from '../../scripts/messen/list-dateien.mjs';

type Knoten = DefaultTreeAdapterMap['node'];

const AUSGABE = path.resolve('dist');
const BLOCK = new Set(
  'p li dt dd h1 h2 h3 h4 td th caption div section ul ol dl nav header footer main figure figcaption label option summary title br svg tr'.split(
    ' ',
  ),
);

/** The text of a page as a person reads it: one line per block, white space folded. */
function zeilen(knoten: Knoten): readonly string[] {
  let text = '';
  const gehe = (k: Knoten): void => {
    if (k.nodeName === '#text' && 'value' in k) text += k.value.replaceAll(/\s+/g, ' ');
    if (k.nodeName === 'script' || k.nodeName === 'style') return;
    const block = BLOCK.has(k.nodeName);
    if (block) text += '\n';
    if ('childNodes' in k) k.childNodes.forEach(gehe);
    if (block) text += '\n';
  };
  gehe(knoten);
  return text
    .split('\n')
    .map((z) => z.replaceAll(/ +/g, ' ').trim())
    .filter((z) => z !== '');
}

/** A blank before a sign, a sentence glued to the next, a bracket with a blank inside. Dots of abbreviations and addresses are left alone. */
const FEHLER = [
  /\s[,;!?](?:\s|$)/,
  /\s\.(?:\s|$)/,
  /\(\s|\s\)/,
  /[a-zäöüß)][.!?:][A-ZÄÖÜ][a-zäöüß]+ /,
];

describe('built texts', () => {
  it('would be noticed when glued or spaced wrongly', () => {
    const findet = (t: string) => FEHLER.some((f) => f.test(t));
    expect(['bekannt ist.Alles stammt', 'Name , Anschrift', '( Name)'].map(findet)).toEqual([
      true,
      true,
      true,
    ]);
    expect(findet('Name, Anschrift (Ort). Alles stammt')).toBe(false);
  });

  it('have their blanks where they belong', () => {
    if (!existsSync(AUSGABE)) throw new Error('dist is missing: build first');
    const funde = listDateien(AUSGABE)
      .filter((d) => d.endsWith('.html'))
      .flatMap((datei) =>
        zeilen(parse(readFileSync(path.join(AUSGABE, datei), 'utf8')))
          .filter((z) => FEHLER.some((f) => f.test(z)))
          .map((z) => `${datei}: ${z.slice(0, 160)}`),
      );
    expect([...new Set(funde)].slice(0, 40)).toEqual([]);
  });
});
