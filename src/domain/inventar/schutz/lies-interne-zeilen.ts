import type { Befund } from '../../befund.ts';
import { parseTabelle } from '../../tabelle/parse-tabelle.ts';
import { spaltenbuchstabe } from '../../tabelle/spaltenbuchstabe.ts';
import type { Tabelle } from '../../tabelle/typen.ts';
import type { Spalte, Tabellenname } from '../spalten/spalte.ts';
import { SCHLUESSEL, SPALTEN, TABELLEN } from '../spalten/tabellen.ts';
import type { Eingabedatei } from '../typen.ts';

/** A row of data-intern/: its cells by the name of the column, and the letters of filled columns that nobody knows. */
export type InterneZeile = {
  readonly datei: string;
  readonly zeile: number;
  readonly tabelle: Tabellenname;
  readonly id: string;
  readonly zellen: Readonly<Record<string, string>>;
  readonly unbekannt: readonly string[];
};

/** Readable, but no address in it would ever be found again. */
const ENTSTELLT = new Set(['zeichen-verloren', 'umlaute-zerstoert']);

/** Headers count as the same without regard to case, blanks, underscores and umlauts: "Straße" is strasse. */
const schluessel = (kopf: string) =>
  kopf
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll(/[^a-z0-9]/g, '');

/** Anything that is not named after a table is taken for a list of places: they have addresses. */
function tabelleVon(pfad: string): Tabellenname {
  const name = (pfad.split('/').at(-1) ?? '').toLowerCase().replace(/\.csv$/, '');
  return TABELLEN.find((t) => t === name) ?? 'einrichtungen';
}

/** What is wrong with the file, without any of its values: a header may be an address when the first row is missing. */
function ohneWerte(tabelle: Tabelle): readonly Befund[] {
  return tabelle.befunde
    .filter((b) => b.schwere === 'fehler' || ENTSTELLT.has(b.regel))
    .map(({ regel, datei, zeile, satz }) => ({
      schwere: 'fehler',
      regel,
      datei,
      ...(zeile === undefined
        ? { satz }
        : {
            zeile,
            satz: 'Diese Zeile von data-intern/ lässt sich nicht sicher lesen. Prüfen Sie Trennzeichen, Anführungszeichen und Umlaute; ihr Inhalt wird hier nicht wiederholt.',
          }),
    }));
}

function liesDatei({ pfad, inhalt }: Eingabedatei): {
  readonly zeilen: readonly InterneZeile[];
  readonly befunde: readonly Befund[];
} {
  const tabelle = parseTabelle(inhalt, pfad);
  const name = tabelleVon(pfad);
  const spalten: readonly Spalte[] = SPALTEN[name];
  const bekannt = new Map(spalten.map((s) => [schluessel(s.name), s.name]));
  const kopf = new Map<number, string>();
  for (const s of tabelle.spalten) {
    const treffer = bekannt.get(schluessel(s.name));
    if (treffer !== undefined && ![...kopf.values()].includes(treffer)) kopf.set(s.index, treffer);
  }
  const befunde = [...ohneWerte(tabelle)];
  const kennung = SCHLUESSEL[name];
  const ohneKennung = kennung !== undefined && ![...kopf.values()].includes(kennung);
  if (ohneKennung && befunde.length === 0)
    befunde.push({
      schwere: 'fehler',
      regel: 'intern-kopf',
      datei: pfad,
      satz: `Der Kopf der Tabelle hat keine Spalte „${kennung}“. Ohne sie ist nicht zu erkennen, was geschützt ist. Erwartet werden in der ersten Zeile die Spaltennamen, zum Beispiel „id;strasse;hausnummer;notiz“.`,
    });
  if (ohneKennung) return { zeilen: [], befunde };
  const zeilen = tabelle.zeilen
    .filter((z) => z.art === 'daten')
    .map((z): InterneZeile => {
      const wert = (index: number) => z.zellen[index]?.wert.trim() ?? '';
      const zellen = Object.fromEntries([...kopf].map(([index, spalte]) => [spalte, wert(index)]));
      return {
        datei: pfad,
        zeile: z.nummer,
        tabelle: name,
        id: zellen[kennung ?? ''] ?? '',
        zellen,
        unbekannt: z.zellen.flatMap((_, index) =>
          !kopf.has(index) && wert(index) !== '' ? [spaltenbuchstabe(index)] : [],
        ),
      };
    });
  return { zeilen, befunde };
}

/**
 * Reads the tables of data-intern/. Whatever keeps a table or a row from being read safely is an error (fail closed:
 * an address that was not read cannot be looked for). No finding quotes a value or a header.
 */
export function liesInterneZeilen(dateien: readonly Eingabedatei[]): {
  readonly zeilen: readonly InterneZeile[];
  readonly befunde: readonly Befund[];
} {
  const lesungen = dateien.map(liesDatei);
  return {
    zeilen: lesungen.flatMap((l) => l.zeilen),
    befunde: lesungen.flatMap((l) => l.befunde),
  };
}
