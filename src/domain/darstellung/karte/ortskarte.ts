import { sindAmtlich } from './sind-amtlich.ts';
import type { Modell } from '../../inventar/modell.ts';
import type { Einrichtung } from '../../inventar/typen.ts';
import { baueKarte } from './baue-karte.ts';
import { kartenorte } from './kartenorte.ts';
import { kartenquellen } from './kartenquellen.ts';

/** Half the side of the extent around one place, degrees of latitude (about 500 m). */
const HALB_GRAD = 0.0045;

/** Metres in a degree of latitude (mean of the ellipsoid, 111.2 km). */
const METER_JE_GRAD = 111_200;

function lagesatz(e: Einrichtung, radius_m: number | undefined): string {
  if (e.lagegenauigkeit === 'hausnummer') return 'Lage auf das Haus genau.';
  return radius_m === undefined
    ? 'Lage nur ungefähr.'
    : `Lage nur ungefähr: Der Ort liegt wahrscheinlich im Kreis von ${Math.round(radius_m)} m um das Zeichen.`;
}

/** Props of the small map around one place, or undefined when it has no pin. */
export function ortskarte(modell: Modell, e: Einrichtung) {
  const [ort] = kartenorte(modell, [e]);
  if (ort === undefined) return undefined;
  // An uncertain place is drawn with its whole circle.
  const halb = Math.max(HALB_GRAD, ((ort.radius_m ?? 0) * 1.15) / METER_JE_GRAD);
  const quer = halb / Math.cos((ort.breite * Math.PI) / 180);
  const bild = baueKarte(modell.geodaten, [ort], {
    ausschnitt: {
      west: ort.laenge - quer * 1.5,
      ost: ort.laenge + quer * 1.5,
      sued: ort.breite - halb,
      nord: ort.breite + halb,
    },
    breite: 600,
    hoehe: 400,
    sozialraumId: e.sozialraum_id,
    namenHoechstens: 10,
    mitHaltestellen: true,
  });
  return {
    bild: { ...bild, symbole: bild.symbole.map((s) => ({ ...s, href: '#anschrift' })) },
    titel: `Karte: ${e.name}`,
    felder: modell.saetze.felder,
    zaehlung: lagesatz(e, ort.radius_m),
    quellen: [
      ...(e.lagequelle === undefined ? [] : [`Lage: ${e.lagequelle}`]),
      ...kartenquellen(modell.geodaten),
    ],
    amtlich: sindAmtlich(modell.geodaten),
    beweglich: false,
  };
}
