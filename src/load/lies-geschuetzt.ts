import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Befund } from '../domain/befund.ts';
import { kanonischeKoepfe } from '../domain/inventar/pruefe-kopf.ts';
import {
  findeGeschuetztes,
  type Geschuetztes,
} from '../domain/inventar/schutz/finde-geschuetztes.ts';
import { liesInterneZeilen } from '../domain/inventar/schutz/lies-interne-zeilen.ts';
import type { Rohzellen } from '../domain/inventar/schutz/pruefe-abgleich.ts';
import type { Tabellenname } from '../domain/inventar/spalten/spalte.ts';
import { SCHLUESSEL, SPALTEN, TABELLEN } from '../domain/inventar/spalten/tabellen.ts';
import type { Eingabedatei } from '../domain/inventar/typen.ts';
import { parseTabelle } from '../domain/tabelle/parse-tabelle.ts';
import { anzeigePfad } from './lies-dateien.ts';

type Ordnerlesung = {
  readonly dateien: readonly Eingabedatei[];
  readonly befunde: readonly Befund[];
};

const fehler = (pfad: string, satz: string): Befund => ({
  schwere: 'fehler',
  regel: 'intern-datei',
  datei: anzeigePfad(pfad),
  satz,
});

/** Tables in a format that is not read; whoever puts one here believes that it protects. */
const KEINE_CSV = /\.(?:xlsx?|xlsm|xlsb|ods|numbers|tsv|tab)$/i;

/** Every CSV file below a folder, links followed. What cannot be read is a finding; an absent folder gives nothing. */
async function liesOrdner(ordner: string): Promise<Ordnerlesung> {
  let namen: readonly string[];
  try {
    namen = (await readdir(ordner)).toSorted();
  } catch (grund) {
    if ((grund as NodeJS.ErrnoException).code === 'ENOENT') return { dateien: [], befunde: [] };
    return { dateien: [], befunde: [fehler(ordner, 'Dieser Ordner lässt sich nicht lesen.')] };
  }
  const teile = await Promise.all(
    // Names that begin so are lock files of office programs.
    namen.filter((n) => !/^[.~]/.test(n)).map((name) => liesEintrag(join(ordner, name))),
  );
  return {
    dateien: teile.flatMap((t) => t.dateien),
    befunde: teile.flatMap((t) => t.befunde),
  };
}

async function liesEintrag(pfad: string): Promise<Ordnerlesung> {
  try {
    if ((await stat(pfad)).isDirectory()) return await liesOrdner(pfad);
    if (KEINE_CSV.test(pfad))
      return {
        dateien: [],
        befunde: [
          fehler(
            pfad,
            'In data-intern/ werden nur CSV-Dateien gelesen; was in dieser Datei steht, wäre nicht geschützt. Speichern Sie sie als „CSV UTF-8“ und löschen Sie diese hier.',
          ),
        ],
      };
    if (!/\.csv$/i.test(pfad)) return { dateien: [], befunde: [] };
    return {
      dateien: [{ pfad: anzeigePfad(pfad), inhalt: await readFile(pfad) }],
      befunde: [],
    };
  } catch {
    return { dateien: [], befunde: [fehler(pfad, 'Diese Datei lässt sich nicht lesen.')] };
  }
}

/** The raw cells of the public rows of some tables; rows that the inventory refuses count too. */
function liesRohzellen(
  dateien: readonly Eingabedatei[],
  tabellen: ReadonlySet<Tabellenname>,
): Rohzellen {
  const karte = new Map<string, Readonly<Record<string, string>>[]>();
  for (const { pfad, inhalt } of dateien) {
    const name = TABELLEN.find((t) => `${t}.csv` === pfad.split('/').at(-1));
    const kennung = name === undefined ? undefined : SCHLUESSEL[name];
    if (name === undefined || kennung === undefined || !tabellen.has(name)) continue;
    const tabelle = parseTabelle(inhalt, pfad);
    const koepfe = kanonischeKoepfe(tabelle, SPALTEN[name]);
    for (const zeile of tabelle.zeilen) {
      if (zeile.art !== 'daten') continue;
      const roh = Object.fromEntries(
        koepfe.map((k) => [k.name, zeile.zellen[k.index]?.wert.trim() ?? '']),
      );
      const ort = `${name}/${roh[kennung] ?? ''}`;
      karte.set(ort, [...(karte.get(ort) ?? []), roh]);
    }
  }
  return (tabelle, id) => karte.get(`${tabelle}/${id}`) ?? [];
}

/**
 * Reads what data-intern/ protects, and checks it against the public tables (`oeffentlich`). An absent folder is no
 * error. Whatever keeps a protected row from being looked for is one (fail closed), and no finding quotes a value.
 * Nothing of it reaches a page: only checks ask for it.
 */
export async function liesGeschuetzt(
  ordner: string,
  oeffentlich: readonly Eingabedatei[],
): Promise<Geschuetztes & { readonly befunde: readonly Befund[] }> {
  const { dateien, befunde } = await liesOrdner(ordner);
  const intern = liesInterneZeilen(dateien);
  const tabellen = new Set(intern.zeilen.flatMap((z) => [z.tabelle, 'einrichtungen' as const]));
  const { geschuetztes, befunde: abgleich } = findeGeschuetztes(
    intern.zeilen,
    liesRohzellen(oeffentlich, tabellen),
  );
  return { ...geschuetztes, befunde: [...befunde, ...intern.befunde, ...abgleich] };
}
