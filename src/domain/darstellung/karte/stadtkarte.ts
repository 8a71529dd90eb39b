import { sindAmtlich } from './sind-amtlich.ts';
import type { Modell } from '../../inventar/modell.ts';
import { baueKarte } from './baue-karte.ts';
import { ausschnittVonFlaechen } from './ausschnitt-von.ts';
import { kartenquellen } from './kartenquellen.ts';

/** Props of the town map on the start page: the Sozialräume as links, no symbols. */
export function stadtkarte(modell: Modell) {
  const { geodaten, stadt } = modell;
  const bild = baueKarte(geodaten, [], {
    ausschnitt: ausschnittVonFlaechen(geodaten, stadt.ausschnitt),
    breite: 640,
    hoehe: 640,
    sozialraumId: undefined,
    namenHoechstens: 0,
    mitHaltestellen: false,
  });
  return {
    bild,
    titel: `Karte von ${stadt.kurzname} mit den Sozialräumen`,
    felder: [],
    zaehlung: 'Wählen Sie einen Sozialraum auf der Karte oder in der Liste.',
    quellen: kartenquellen(geodaten),
    amtlich: sindAmtlich(geodaten),
    beweglich: false,
    flaechenLinks: true,
  };
}
