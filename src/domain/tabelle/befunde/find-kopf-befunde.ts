import type { Befund } from '../../befund.ts';
import { spaltenbuchstabe } from '../spaltenbuchstabe.ts';
import { spaltenschluessel } from '../spaltenschluessel.ts';
import type { Tabelle } from '../typen.ts';

/**
 * Findings about the header row: the same header twice (`kopf-doppelt`, fehler), values under no
 * header (`kopf-leer`, fehler), columns without header and values (`leere-spalten`, one hinweis for
 * all of them, at the end of the table or between others).
 */
export function findKopfBefunde(
  tabelle: Pick<Tabelle, 'datei' | 'zeilen' | 'spalten'>,
): readonly Befund[] {
  const { datei, zeilen, spalten } = tabelle;
  const kopf = zeilen.find((zeile) => zeile.art === 'kopf');
  if (kopf === undefined) return [];
  const befunde: Befund[] = [];
  const ort = { datei, zeile: kopf.nummer };
  const leereSpalten: string[] = [];
  for (const [index, { wert }] of kopf.zellen.entries()) {
    const buchstabe = spaltenbuchstabe(index);
    const erste = spalten.find(
      (spalte) => spaltenschluessel(spalte.name) === spaltenschluessel(wert),
    );
    if (wert === '') {
      const belegt = zeilen.filter(
        (zeile) => zeile.art === 'daten' && (zeile.zellen[index]?.wert ?? '') !== '',
      );
      const beispiel = belegt[0];
      if (beispiel === undefined) leereSpalten.push(buchstabe);
      else {
        befunde.push({
          schwere: 'fehler',
          regel: 'kopf-leer',
          ...ort,
          spalte: `Spalte ${buchstabe}`,
          wert: beispiel.zellen[index]?.wert ?? '',
          satz: `Spalte ${buchstabe} hat keinen Namen, aber Werte in ${String(belegt.length)} Zeilen (zuerst in Zeile ${String(beispiel.nummer)}). Erwartet wird ein Spaltenname in der Kopfzeile, zum Beispiel „telefon“.`,
        });
      }
    } else if (erste !== undefined && erste.index !== index) {
      befunde.push({
        schwere: 'fehler',
        regel: 'kopf-doppelt',
        ...ort,
        spalte: wert,
        wert,
        satz: `Der Spaltenname „${wert}“ steht zweimal im Kopf (Spalten ${spaltenbuchstabe(erste.index)} und ${buchstabe}); gelesen wurde nur die erste. Erwartet wird jeder Name einmal, zum Beispiel „telefon“ und „telefon_2“.`,
      });
    }
  }
  if (leereSpalten.length > 0) {
    befunde.push({
      schwere: 'hinweis',
      regel: 'leere-spalten',
      ...ort,
      satz: `Spalten ohne Namen und ohne Werte wurden weggelassen: ${leereSpalten.join(', ')}. Sie können in der Tabelle gelöscht werden.`,
    });
  }
  return befunde;
}
