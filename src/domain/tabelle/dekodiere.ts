import type { Schwere } from '../befund.ts';
import { decodeCp1252 } from './cp1252.ts';
import type { Kodierung } from './typen.ts';

/** A remark of `dekodiere`; `lesbar: false` means that the bytes are no CSV text at all. */
export type DekodierHinweis = {
  readonly schwere: Schwere;
  readonly regel: string;
  readonly satz: string;
  readonly lesbar: boolean;
};

/** Text of a file without its byte order mark, and how it was encoded. */
export type Dekodiert = {
  readonly text: string;
  readonly kodierung: Kodierung;
  readonly hinweise: readonly DekodierHinweis[];
};

const EXCEL_MAPPE: DekodierHinweis = {
  schwere: 'fehler',
  regel: 'datei-ist-keine-csv',
  satz: 'Die Datei ist eine Excel- oder LibreOffice-Mappe. Erwartet wird eine CSV-Datei, zum Beispiel über „Speichern unter“ als „CSV UTF-8 (durch Trennzeichen getrennt)“.',
  lesbar: false,
};

const UTF16: DekodierHinweis = {
  schwere: 'fehler',
  regel: 'datei-utf-16',
  satz: 'Die Datei ist als „Unicode-Text“ (UTF-16) gespeichert. Erwartet wird „CSV UTF-8“, zum Beispiel über „Speichern unter“ als „CSV UTF-8 (durch Trennzeichen getrennt)“.',
  lesbar: false,
};

const CP1252: DekodierHinweis = {
  schwere: 'hinweis',
  regel: 'kodierung-windows-1252',
  satz: 'Die Datei ist in der alten Windows-Kodierung (windows-1252) gespeichert und wurde so gelesen. Besser ist „CSV UTF-8“: dann gehen auch türkische, arabische und kyrillische Zeichen nicht verloren.',
  lesbar: true,
};

const MAC_ROMAN: DekodierHinweis = {
  schwere: 'fehler',
  regel: 'kodierung-macroman-vermutet',
  satz: 'Die Umlaute der Datei passen zu keiner Windows-Kodierung; vermutlich wurde sie auf einem Mac als „CSV (Macintosh)“ gespeichert. Erwartet wird „CSV UTF-8“.',
  lesbar: true,
};

/**
 * Decodes the bytes of a CSV file: UTF-8 with or without byte order mark where the bytes are valid
 * UTF-8, windows-1252 otherwise. Never fails. Workbooks (ZIP) and UTF-16 are named as not readable;
 * their `text` is then only good for writing the same bytes back.
 */
export function dekodiere(bytes: Uint8Array): Dekodiert {
  const unlesbar = isZip(bytes) ? EXCEL_MAPPE : isUtf16(bytes) ? UTF16 : undefined;
  if (unlesbar) {
    return { text: decodeCp1252(bytes), kodierung: 'windows-1252', hinweise: [unlesbar] };
  }
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const utf8 = decodeUtf8(bom ? bytes.subarray(3) : bytes);
  if (utf8 !== undefined) {
    return { text: utf8, kodierung: bom ? 'utf-8-bom' : 'utf-8', hinweise: [] };
  }
  const text = decodeCp1252(bytes);
  // ä ö ü ß of MacRoman are Š š Ÿ § here: in German words they stand between lower-case letters.
  const mac = /[a-z][ŠšŸ§][a-z]/.test(text) && !/[äöüßÄÖÜ]/.test(text);
  return { text, kodierung: 'windows-1252', hinweise: [mac ? MAC_ROMAN : CP1252] };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    // ignoreBOM keeps a second mark as a character, so that nothing is lost on writing back.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
