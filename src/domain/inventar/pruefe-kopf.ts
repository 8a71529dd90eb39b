import type { Befund } from '../befund.ts';
import { spaltenschluessel } from '../tabelle/spaltenschluessel.ts';
import type { Spalte as Kopf, Tabelle } from '../tabelle/typen.ts';
import { naechsterWert } from './naechster-wert.ts';
import type { Spalte } from './spalten/spalte.ts';

/** The headers of a table; one that differs from a known column only in case has that column's name. Unknown headers stay as they are. */
export function kanonischeKoepfe(tabelle: Tabelle, spalten: readonly Spalte[]): readonly Kopf[] {
  const bekannt = new Map(spalten.map((s) => [spaltenschluessel(s.name), s.name]));
  return tabelle.spalten.map(({ name, index }) => ({
    name: bekannt.get(spaltenschluessel(name)) ?? name,
    index,
  }));
}

type Ort = Pick<Befund, 'datei' | 'zeile'>;

function unbekannteSpalte(ort: Ort, name: string, namen: readonly string[]): Befund {
  const vorschlag = naechsterWert(name, namen);
  return {
    ...ort,
    // Misspelt, this header would open every protected address of the file.
    schwere: vorschlag === 'adresse_geschuetzt' ? 'fehler' : 'hinweis',
    regel: 'unbekannte-spalte',
    spalte: name,
    satz: `Die Spalte „${name}“ ist nicht bekannt und wird nicht veröffentlicht.${vorschlag === undefined ? '' : ` Meinten Sie „${vorschlag}“?`}`,
    ...(vorschlag === undefined ? {} : { vorschlag }),
  };
}

/**
 * Findings about the header of a table: unknown columns (hint, they are not published), internal ones and missing
 * required ones (error). A file without any header has its own finding and none from here.
 */
export function pruefeKopf(tabelle: Tabelle, spalten: readonly Spalte[]): readonly Befund[] {
  const kopf = tabelle.zeilen.find((zeile) => zeile.art === 'kopf');
  if (kopf === undefined) return [];
  const ort = { datei: tabelle.datei, zeile: kopf.nummer } as const;
  const namen = spalten.map((s) => s.name);
  const vorhanden = kanonischeKoepfe(tabelle, spalten).map((k) => k.name);
  const fehler = (regel: string, spalte: string, satz: string): Befund => ({
    ...ort,
    schwere: 'fehler',
    regel,
    spalte,
    satz,
  });
  return [
    ...vorhanden
      .filter((name) => !namen.includes(name))
      .map((name) => unbekannteSpalte(ort, name, namen)),
    ...spalten
      .filter((s) => s.sicht === 'intern' && vorhanden.includes(s.name))
      .map(({ name }) =>
        fehler(
          'interne-spalte',
          name,
          `Die Spalte „${name}“ ist intern und darf nicht in data/ stehen. Verschieben Sie sie nach data-intern/.`,
        ),
      ),
    ...spalten
      .filter((s) => s.pflicht === true && !vorhanden.includes(s.name))
      .map(({ name, satz, beispiel }) =>
        fehler(
          'fehlende-spalte',
          name,
          `Die Spalte „${name}“ fehlt. ${satz} Beispiel: ${beispiel}`,
        ),
      ),
  ];
}
