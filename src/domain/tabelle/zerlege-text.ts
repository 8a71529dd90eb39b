import Papa from 'papaparse';
import { gibStuecke, type Stueck } from './gib-stuecke.ts';
import type { Trenner } from './typen.ts';

/** One record: its cells, its line end, and what is wrong with its quotes, if anything. */
export type Rohzeile = {
  readonly stuecke: readonly Stueck[];
  readonly ende: string;
  readonly anfuehrung?: 'offen' | 'mitten';
};

/**
 * Splits CSV text into records and cells. Papa Parse decides where a cell ends; this function adds
 * what Papa Parse does not give and writing back needs: the raw text of each cell, the line end of
 * each record (a file may mix CRLF and LF), and recovery from a quote that is not closed in its row
 * (the line is then split as it stands, and reading goes on in the next line, so that one bad row
 * does not swallow the rest). Joining all pieces gives the text again; the function checks that.
 */
export function zerlegeText(text: string, trenner: Trenner): readonly Rohzeile[] {
  const umbruch = lineBreakOf(text);
  const zeilen: Rohzeile[] = [];
  let rest = text;
  while (rest !== '') {
    // Papa Parse drops a leading byte order mark; it must stay in the raw text of the first cell.
    const marke = /^\uFEFF*/.exec(rest)?.[0] ?? '';
    const { data, errors } = Papa.parse<string[]>(rest.slice(marke.length), {
      delimiter: trenner,
      newline: umbruch,
      quoteChar: '"',
    });
    const mitten = new Set(errors.map((fehler) => fehler.row ?? -1));
    const offen = errors.find(
      ({ code, row }) => code === 'MissingQuotes' || hasSwallowedRows(data[row ?? -1], trenner),
    )?.row;
    let stelle = marke.length;
    const saetze = data.length === 0 ? [['']] : data.slice(0, offen);
    for (const [index, inhalte] of saetze.entries()) {
      const vorne = index === 0 ? marke : '';
      const stuecke = gibStuecke(rest, stelle, inhalte, trenner, umbruch);
      const laenge = stuecke.reduce((summe, stueck) => summe + stueck.roh.length + 1, -1);
      const ende = rest.startsWith(umbruch, stelle + laenge) ? umbruch : '';
      if (laenge + ende.length + vorne.length === 0) break;
      const zeile = withLineEnd(stuecke, ende, vorne);
      zeilen.push(mitten.has(index) ? { ...zeile, anfuehrung: 'mitten' } : zeile);
      stelle += laenge + ende.length;
    }
    if (offen !== undefined) {
      const schluss = rest.indexOf(umbruch, stelle);
      const zeile = rest.slice(stelle, schluss === -1 ? undefined : schluss);
      const stuecke = zeile.split(trenner).map((roh) => ({ roh, inhalt: roh }));
      const ende = schluss === -1 ? '' : umbruch;
      const vorne = offen === 0 ? marke : '';
      zeilen.push({ ...withLineEnd(stuecke, ende, vorne), anfuehrung: 'offen' });
      stelle += zeile.length + ende.length;
    } else stelle = rest.length;
    rest = rest.slice(stelle);
  }
  const wieder = zeilen.map((zeile) => joinZeile(zeile, trenner)).join('');
  if (wieder !== text) {
    throw new Error(
      `zerlegeText lost characters: ${String(wieder.length)} of ${String(text.length)}`,
    );
  }
  return zeilen;
}

/**
 * True when a cell with a stray quote runs over a line break into text with separators: then the
 * stray quote opened a later row's cell, and the rows between them were taken for text.
 */
const hasSwallowedRows = (inhalte: readonly string[] | undefined, trenner: Trenner): boolean =>
  inhalte?.some(
    (inhalt) => /[\r\n]/.test(inhalt) && inhalt.replace(/^.*/, '').includes(trenner),
  ) === true;

const joinZeile = (zeile: Rohzeile, trenner: Trenner): string =>
  zeile.stuecke.map((stueck) => stueck.roh).join(trenner) + zeile.ende;

/** Puts a lost byte order mark back in front, and moves the CR of a CRLF from the last cell to the line end. */
function withLineEnd(stuecke: readonly Stueck[], ende: string, marke: string): Rohzeile {
  const letzte = stuecke.length - 1;
  const crlf = ende === '\n' && stuecke[letzte]?.roh.endsWith('\r') === true;
  return {
    stuecke: stuecke.map((stueck, index) => {
      const ohneCr = crlf && index === letzte;
      const roh = ohneCr ? stueck.roh.slice(0, -1) : stueck.roh;
      const inhalt = ohneCr && !roh.startsWith('"') ? stueck.inhalt.slice(0, -1) : stueck.inhalt;
      return { roh: index === 0 ? marke + roh : roh, inhalt };
    }),
    ende: crlf ? '\r\n' : ende,
  };
}

/** CR when lines end with a bare CR only (old Mac files), else LF (which also ends a CRLF). */
function lineBreakOf(text: string): '\r' | '\n' {
  if (!text.includes('\r')) return '\n';
  let quoted = false;
  for (const zeichen of text) {
    if (zeichen === '"') quoted = !quoted;
    else if (zeichen === '\n' && !quoted) return '\n';
  }
  return text.replaceAll('\r\n', '').includes('\r') ? '\r' : '\n';
}
