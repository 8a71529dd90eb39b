import { sindAmtlich } from './sind-amtlich.ts';
import { booleanPointInPolygon } from '@turf/turf';
import type { Modell } from '../../inventar/modell.ts';
import type { Einrichtung } from '../../inventar/typen.ts';
import { ausschnittVon } from './ausschnitt-von.ts';
import { baueKarte } from './baue-karte.ts';
import { kartenorte } from './kartenorte.ts';
import { kartenquellen } from './kartenquellen.ts';

/**
 * Props of the map of one list of facilities: a Sozialraum's, a field's, the town's. The count says how many of the
 * running ones have a pin ("63 von 163 mit Lage") and how many of those lie outside the drawn extent.
 */
export function raumkarte(
  modell: Modell,
  einrichtungen: readonly Einrichtung[],
  auftrag: {
    readonly titel: string;
    readonly sozialraumId: string | undefined;
    readonly breite: number;
    readonly hoehe: number;
  },
) {
  const { geodaten, stadt, saetze } = modell;
  const { sozialraumId, breite, hoehe, titel } = auftrag;
  const laufende = einrichtungen.filter((e) => e.status !== 'beendet');
  const orte = kartenorte(modell, laufende);
  const bild = baueKarte(geodaten, orte, {
    ausschnitt: ausschnittVon(geodaten, sozialraumId, orte, stadt.ausschnitt),
    breite,
    hoehe,
    sozialraumId,
    namenHoechstens: 14,
    mitHaltestellen: sozialraumId !== undefined,
  });
  const draussen = orte.length - bild.symbole.length;
  const ohne = laufende.length - orte.length;
  const flaeche = geodaten.flaechen?.features.find((f) => f.properties.id === sozialraumId);
  const jenseits =
    flaeche === undefined
      ? 0
      : orte.filter((o) => !booleanPointInPolygon([o.laenge, o.breite], flaeche)).length;
  const teile = [`${orte.length} von ${laufende.length} Einrichtungen mit Lage auf der Karte.`];
  if (draussen > 0)
    teile.push(
      `${draussen} davon ${draussen === 1 ? 'liegt' : 'liegen'} außerhalb des Ausschnitts.`,
    );
  if (jenseits > draussen)
    teile.push(
      `${jenseits} ${jenseits === 1 ? 'liegt' : 'liegen'} außerhalb der gezeichneten Grenze; ihre Zuordnung folgt der Quelle.`,
    );
  if (ohne > 0)
    teile.push(`${ohne} ohne genaue Lage ${ohne === 1 ? 'steht' : 'stehen'} nur in der Liste.`);
  return {
    bild,
    titel,
    felder: saetze.felder,
    zaehlung: teile.join(' '),
    quellen: kartenquellen(geodaten),
    amtlich: sindAmtlich(geodaten),
  };
}
