import type { Modell } from '../inventar/modell.ts';
import type { Angebot } from '../inventar/typen.ts';
import { baueEintrag } from './eintrag.ts';
import { datumText } from './datum-text.ts';
import { sprachname } from './sprachnamen.ts';
import { WOERTER } from './woerter.ts';
import { zeitenAnzeige } from './zeiten-anzeige.ts';

/** A row of facts: what and how. */
export type Tatsache = { readonly was: string; readonly wie: string };

function alterText(von: number | undefined, bis: number | undefined): string | undefined {
  if (von === undefined) return bis === undefined ? undefined : `bis ${bis} Jahre`;
  return bis === undefined ? `ab ${von} Jahren` : `${von} bis ${bis} Jahre`;
}

/** Everything on the page of one offer; unknown cost and access are said, other unknown facts are left out. */
export function angebotsseite(modell: Modell, a: Angebot) {
  const zielgruppen = new Map(
    modell.saetze.zielgruppen.map((z) => [z.zielgruppe_id, z.bezeichnung]),
  );
  const fuer = [
    ...a.zielgruppen.map((z) => zielgruppen.get(z) ?? z),
    alterText(a.alter_von, a.alter_bis),
  ].filter((x) => x !== undefined);
  const zeitraum = [
    a.beginn === undefined ? '' : `seit ${datumText(a.beginn)}`,
    a.ende === undefined ? '' : `bis ${datumText(a.ende)}`,
  ].filter((x) => x !== '');
  const kosten = [a.kosten === undefined ? undefined : WOERTER.kosten[a.kosten], a.kosten_hinweis];
  const tatsachen: readonly (Tatsache | undefined)[] = [
    { was: 'Art', wie: a.art.map((x) => modell.artVon(x).bezeichnung).join(', ') },
    a.angebotsform === undefined
      ? undefined
      : { was: 'Form', wie: WOERTER.angebotsform[a.angebotsform] },
    { was: 'Für wen', wie: fuer.length === 0 ? 'nicht angegeben' : fuer.join(', ') },
    { was: 'Kosten', wie: kosten.filter(Boolean).join(', ') || 'nicht bekannt' },
    { was: 'Zugang', wie: a.zugang === undefined ? 'nicht bekannt' : WOERTER.zugang[a.zugang] },
    a.mitzubringen === undefined ? undefined : { was: 'Bitte mitbringen', wie: a.mitzubringen },
    a.sprachen.length === 0
      ? undefined
      : { was: 'Sprachen', wie: a.sprachen.map(sprachname).join(', ') },
    a.reichweite === undefined
      ? undefined
      : { was: 'Gedacht', wie: WOERTER.reichweite[a.reichweite] },
    a.weitere_sozialraeume.length === 0
      ? undefined
      : { was: 'Auch für', wie: a.weitere_sozialraeume.map(modell.raumname).join(', ') },
    a.kapazitaet === undefined ? undefined : { was: 'Plätze', wie: String(a.kapazitaet) },
    zeitraum.length === 0 ? undefined : { was: 'Zeitraum', wie: zeitraum.join(' ') },
  ];
  const einrichtung = modell.einrichtungVon(a.einrichtung_id);
  return {
    einrichtung,
    ort: baueEintrag(modell, einrichtung),
    tatsachen: tatsachen.filter((t) => t !== undefined),
    telefon: a.telefon.length > 0 ? a.telefon : einrichtung.telefon,
    zeiten: zeitenAnzeige(
      {
        zeiten: a.zeiten,
        hinweis: a.zeiten_hinweis,
        stand: a.zeiten_stand ?? a.quelle_stand,
        geprueft_am: a.geprueft_am,
      },
      modell.heute,
      modell.stadt.fristen.oeffnungszeiten,
    ),
  };
}
