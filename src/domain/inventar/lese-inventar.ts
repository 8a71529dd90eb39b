import type { Befund } from '../befund.ts';
import { parseTabelle } from '../tabelle/parse-tabelle.ts';
import { liesSaetze } from './lies-saetze.ts';
import { naechsterWert } from './naechster-wert.ts';
import { ALLE_REGELN } from './regeln/alle-regeln.ts';
import type { Kontext } from './regeln/regel.ts';
import type { Tabellenname } from './spalten/spalte.ts';
import { TABELLEN } from './spalten/tabellen.ts';
import { STADTWEIT } from './stadt.ts';
import type { Eingabedatei, Lesung, Zeile, Zeilen } from './typen.ts';

type Ziel = { readonly tabelle: Tabellenname; readonly sozialraum_id: string | undefined };

/** Tables that lie in a folder per Sozialraum. */
const JE_SOZIALRAUM: readonly Tabellenname[] = ['einrichtungen', 'angebote'];

function zielVon(pfad: string): Ziel | undefined {
  const teile = pfad.split('/');
  // Windows and macOS do not tell Einrichtungen.CSV from einrichtungen.csv.
  const name = teile.at(-1)?.toLowerCase();
  const tabelle = TABELLEN.find((t) => `${t}.csv` === name);
  if (tabelle === undefined) return undefined;
  return {
    tabelle,
    sozialraum_id: JE_SOZIALRAUM.includes(tabelle) ? (teile.at(-2) ?? '') : undefined,
  };
}

function pruefeOrdner(ziel: Ziel, pfad: string, ids: readonly string[]): readonly Befund[] {
  const { sozialraum_id } = ziel;
  if (sozialraum_id === undefined || ids.includes(sozialraum_id)) return [];
  const vorschlag = naechsterWert(sozialraum_id, ids);
  return [
    {
      schwere: 'fehler',
      regel: 'ordner',
      datei: pfad,
      wert: sozialraum_id,
      satz: `Der Ordner „${sozialraum_id}“ gehört zu keinem Sozialraum aus stadt.json. Erwartet wird ${ids.join(', ')}.`,
      ...(vorschlag === undefined ? {} : { vorschlag }),
    },
  ];
}

/**
 * Reads a whole inventory: decodes every CSV, reads every cell, runs every rule. All findings come back at once,
 * errors and hints, in file and row order. Files that are no table of the inventory are a hint, not silence.
 * Without `umgebung` (stadt.json is broken) only what needs no town is checked: files, headers, cells.
 * The build, the command line and the review tool call this one function.
 */
export function leseInventar(
  dateien: readonly Eingabedatei[],
  umgebung: Omit<Kontext, 'zeilen' | 'abgelehnt'> | undefined,
): Lesung {
  const befunde: Befund[] = [];
  const sammlung = Object.fromEntries(TABELLEN.map((t) => [t, [] as Zeile[]])) as unknown as Record<
    Tabellenname,
    Zeile[]
  >;
  const ids = umgebung && [...umgebung.stadt.sozialraeume.map((s) => s.id), STADTWEIT];
  const abgelehnteSchluessel = new Map<Tabellenname, readonly string[]>();
  let gelesen = 0;
  let abgelehnt = 0;
  for (const { pfad, inhalt } of dateien) {
    const ziel = zielVon(pfad);
    if (ziel === undefined) {
      befunde.push({
        schwere: 'hinweis',
        regel: 'unbekannte-datei',
        datei: pfad,
        satz: 'Diese Datei gehört zu keiner Tabelle und wird nicht gelesen.',
      });
      continue;
    }
    if (ids !== undefined) befunde.push(...pruefeOrdner(ziel, pfad, ids));
    const lesung = liesSaetze(parseTabelle(inhalt, pfad), ziel.tabelle, ziel.sozialraum_id);
    befunde.push(...lesung.befunde);
    sammlung[ziel.tabelle].push(...lesung.zeilen);
    gelesen += lesung.gelesen;
    abgelehnt += lesung.abgelehnt;
    const bisher = abgelehnteSchluessel.get(ziel.tabelle) ?? [];
    abgelehnteSchluessel.set(ziel.tabelle, [...bisher, ...lesung.abgelehnteSchluessel]);
  }
  const zeilen = sammlung as unknown as Zeilen;
  if (umgebung !== undefined) {
    const kontext: Kontext = { ...umgebung, zeilen, abgelehnt: abgelehnteSchluessel };
    for (const regel of ALLE_REGELN) befunde.push(...regel.pruefe(kontext));
  }
  return { zeilen, befunde: sortiere(befunde), gelesen, abgelehnt };
}

function sortiere(befunde: readonly Befund[]): readonly Befund[] {
  const rang = { fehler: 0, hinweis: 1 } as const;
  return befunde.toSorted(
    (a, b) =>
      rang[a.schwere] - rang[b.schwere] ||
      (a.datei < b.datei ? -1 : a.datei > b.datei ? 1 : 0) ||
      (a.zeile ?? 0) - (b.zeile ?? 0),
  );
}
