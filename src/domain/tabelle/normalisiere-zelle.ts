import { entferneFormelschutz } from './formelschutz.ts';

/** A normalised value, and the German names of the invisible characters that were replaced. */
export type NormalisierteZelle = { readonly wert: string; readonly ersetzt: readonly string[] };

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** A joiner is needed between letters of scripts that join, and within emoji. */
const JOINER_NOT_NEEDED =
  /(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Extended_Pictographic}\uFE0F])[\u200C\u200D]|[\u200C\u200D](?![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Extended_Pictographic}])/gu;

/**
 * Normalises the content of a cell: no-break and other special blanks become blanks, zero-width
 * characters and soft hyphens go, line ends become LF, Unicode NFC, outer blanks go, and one
 * apostrophe that only guards against formulas (`'=1`) goes. Joiners stay where Arabic, Indic or
 * emoji text needs them, direction marks stay where the text holds right-to-left script.
 */
export function normalisiereZelle(inhalt: string): NormalisierteZelle {
  const { wert, ersetzt } = normalisiereText(inhalt);
  return { wert: entferneFormelschutz(wert), ersetzt };
}

/** As `normalisiereZelle`, but an apostrophe in front stays. Idempotent. */
export function normalisiereText(inhalt: string): NormalisierteZelle {
  const ersetzt = new Set<string>();
  const replace = (text: string, muster: RegExp, durch: string, name: string): string => {
    const neu = text.replace(muster, durch);
    if (neu !== text) ersetzt.add(name);
    return neu;
  };
  let text = replace(inhalt, /[\u00A0\u2007\u202F]/g, ' ', 'geschütztes Leerzeichen');
  text = replace(text, /\u00AD/g, '', 'weiches Trennzeichen');
  text = replace(text, /[\u200B\u2060\uFEFF]/g, '', 'Zeichen ohne Breite');
  text = replace(text, JOINER_NOT_NEEDED, '', 'Zeichen ohne Breite');
  if (!RTL.test(text)) {
    text = replace(
      text,
      /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g,
      '',
      'Schreibrichtungszeichen',
    );
  }
  const wert = text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
  return { wert, ersetzt: [...ersetzt] };
}
