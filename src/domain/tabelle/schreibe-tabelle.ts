import { encodeCp1252 } from './cp1252.ts';
import { schreibeText } from './schreibe-text.ts';
import type { Tabelle } from './typen.ts';

/**
 * Bytes of the table in its own encoding and dialect: the bytes that `parseTabelle` read, where no
 * cell was edited. Throws when a table in windows-1252 holds a character that has no byte there
 * (`setzeZelle` never makes such a table).
 */
export function schreibeTabelle(tabelle: Tabelle): Uint8Array<ArrayBuffer> {
  const text = schreibeText(tabelle);
  if (tabelle.kodierung === 'windows-1252') {
    const bytes = encodeCp1252(text);
    if (bytes === undefined) {
      throw new Error(`schreibeTabelle: ${tabelle.datei} cannot be written as windows-1252`);
    }
    return bytes;
  }
  return new TextEncoder().encode(tabelle.kodierung === 'utf-8-bom' ? `\uFEFF${text}` : text);
}
