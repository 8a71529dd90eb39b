import type { Befund } from '../befund.ts';
import type { Tabelle } from '../tabelle/typen.ts';
import { istGeschuetzt, istZuVerschweigen, ORTSSPALTEN } from './geschuetzt.ts';
import { liesZelle } from './lies-zelle.ts';
import { kanonischeKoepfe, pruefeKopf } from './pruefe-kopf.ts';
import type { Spalte, Tabellenname } from './spalten/spalte.ts';
import { SCHLUESSEL, SPALTEN } from './spalten/tabellen.ts';
import type { SatzVon, Zeile } from './typen.ts';

/** The rows of one file that could be read, with all findings. A row with an unreadable required cell is rejected and counted. */
export type Satzlesung<T extends Tabellenname> = {
  readonly zeilen: readonly Zeile<T>[];
  readonly befunde: readonly Befund[];
  readonly gelesen: number;
  readonly abgelehnt: number;
  readonly abgelehnteSchluessel: readonly string[];
};

type Feldlesung = { readonly wert: unknown; readonly befunde: readonly Befund[] };

function liesFeld(
  text: string,
  spalte: Spalte,
  ort: Pick<Befund, 'datei' | 'zeile' | 'id'>,
): Feldlesung {
  const melde = (regel: string, satz: string, wert: string, vorschlag?: string): Befund => ({
    ...ort,
    schwere: 'fehler',
    regel,
    spalte: spalte.name,
    ...(wert === '' ? {} : { wert }),
    satz,
    ...(vorschlag === undefined ? {} : { vorschlag }),
  });
  const teile =
    spalte.mehrere === true
      ? text
          .split('|')
          .map((t) => t.trim())
          .filter((t, i, alle) => t !== '' && alle.indexOf(t) === i)
      : [text].filter((t) => t !== '');
  if (teile.length === 0)
    return {
      wert: spalte.mehrere === true ? [] : undefined,
      befunde:
        spalte.pflicht === true
          ? [
              melde(
                'pflicht',
                `Diese Angabe fehlt. ${spalte.satz} Beispiel: ${spalte.beispiel}`,
                '',
              ),
            ]
          : [],
    };
  const befunde: Befund[] = [];
  const werte = teile.flatMap((teil) => {
    const ergebnis = liesZelle(teil, spalte);
    if (ergebnis.ok) return [ergebnis.wert];
    befunde.push(melde(ergebnis.regel, ergebnis.satz, teil, ergebnis.vorschlag));
    return [];
  });
  return { wert: spalte.mehrere === true ? werte : werte[0], befunde };
}

/** A finding of the file as it may be shown: without the value where it would tell a protected address. */
function verschweige(befund: Befund, roh: Readonly<Record<string, string>> | undefined): Befund {
  if (roh === undefined || !istZuVerschweigen(roh, befund.spalte)) return befund;
  const { wert: _wert, vorschlag: _vorschlag, ...rest } = befund;
  return rest;
}

/**
 * Reads every row of a decoded table by the columns of `name`. Findings are collected, never thrown: the header first,
 * then row by row. A row counts as `abgelehnt` when a required cell is missing or unreadable; it is left out, so that
 * later rules never see half a record, and its findings say why. The place of a protected row is not read at all,
 * and no finding quotes it. `gelesen + abgelehnt` = rows with content.
 */
export function liesSaetze<T extends Tabellenname>(
  tabelle: Tabelle,
  name: T,
  sozialraum_id: string | undefined,
): Satzlesung<T> {
  const spalten: readonly Spalte[] = SPALTEN[name];
  const befunde: Befund[] = [];
  const koepfe = kanonischeKoepfe(tabelle, spalten);
  const vorhanden = new Set(koepfe.map((k) => k.name));
  const rohzellen = new Map<number, Readonly<Record<string, string>>>();
  const zeilen: Zeile<T>[] = [];
  const abgelehnteSchluessel: string[] = [];
  let abgelehnt = 0;
  for (const rohzeile of tabelle.zeilen) {
    if (rohzeile.art !== 'daten') continue;
    const roh: Record<string, string> = {};
    for (const { name: spalte, index } of koepfe) roh[spalte] = rohzeile.zellen[index]?.wert ?? '';
    rohzellen.set(rohzeile.nummer, roh);
    const verdeckt: readonly string[] = istGeschuetzt(roh) ? ORTSSPALTEN : [];
    const ort = {
      datei: tabelle.datei,
      zeile: rohzeile.nummer,
      ...(roh['id'] ? { id: roh['id'] } : {}),
    };
    const satz: Record<string, unknown> = {};
    let vollstaendig = true;
    for (const spalte of spalten) {
      if (spalte.sicht === 'intern') continue;
      const text = verdeckt.includes(spalte.name) ? '' : (roh[spalte.name] ?? '').trim();
      const feld = liesFeld(text, spalte, ort);
      satz[spalte.name] = feld.wert;
      // A missing column is one finding, not one for every row.
      if (vorhanden.has(spalte.name)) befunde.push(...feld.befunde);
      if (spalte.pflicht === true && feld.befunde.length > 0) vollstaendig = false;
    }
    if (!vollstaendig) {
      abgelehnt += 1;
      abgelehnteSchluessel.push(roh[SCHLUESSEL[name] ?? 'id'] ?? '');
      continue;
    }
    if (sozialraum_id !== undefined) satz['sozialraum_id'] = sozialraum_id;
    zeilen.push({
      tabelle: name,
      datei: tabelle.datei,
      zeile: rohzeile.nummer,
      sozialraum_id,
      roh,
      satz: satz as SatzVon<T>,
    });
  }
  const derDatei = tabelle.befunde.map((b) => verschweige(b, rohzellen.get(b.zeile ?? 0)));
  return {
    zeilen,
    befunde: [...derDatei, ...pruefeKopf(tabelle, spalten), ...befunde],
    gelesen: zeilen.length,
    abgelehnt,
    abgelehnteSchluessel,
  };
}
