import type { Trenner } from './typen.ts';

/** A cell as it stands in the text (`roh`) and its content without quotes. */
export type Stueck = { readonly roh: string; readonly inhalt: string };

/**
 * Finds the raw text of each cell of one record, given the contents that Papa Parse read from it.
 *
 * ```
 * text     … \n "a""b" ;c\n …      stelle points at the first quote
 * inhalte  a"b | c
 * roh      "a""b"␠ | c
 * ```
 *
 * `stelle` is where the record starts. Throws when text and contents do not belong together.
 */
export function gibStuecke(
  text: string,
  stelle: number,
  inhalte: readonly string[],
  trenner: Trenner,
  umbruch: '\r' | '\n',
): readonly Stueck[] {
  let von = stelle;
  return inhalte.map((inhalt) => {
    const bis =
      text[von] === '"' ? endOfQuoted(text, von, inhalt, trenner, umbruch) : von + inhalt.length;
    const stueck = { roh: text.slice(von, bis), inhalt };
    von = bis + trenner.length;
    return stueck;
  });
}

/** Position after a quoted cell and the blanks that Papa Parse skips behind its closing quote. */
function endOfQuoted(
  text: string,
  von: number,
  inhalt: string,
  trenner: Trenner,
  umbruch: string,
): number {
  let stelle = von + 1;
  for (const zeichen of inhalt) {
    if (!text.startsWith(zeichen, stelle)) {
      throw new Error(`gibStuecke: ${JSON.stringify(inhalt)} is not at position ${String(stelle)}`);
    }
    // A doubled quote in the file is one quote of the content.
    stelle += text.startsWith('""', stelle) ? 2 : zeichen.length;
  }
  while (
    stelle < text.length &&
    !text.startsWith(trenner, stelle) &&
    !text.startsWith(umbruch, stelle)
  ) {
    stelle += 1;
  }
  return stelle;
}
