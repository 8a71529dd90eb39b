import type { Modell } from '../../inventar/modell.ts';
import type { Einrichtung } from '../../inventar/typen.ts';
import { baueKarte } from './baue-karte.ts';
import { kartenorte } from './kartenorte.ts';
import { kartenquellen } from './kartenquellen.ts';

/** Half the side of the extent around one place, degrees of latitude (about 500 m). */
const HALB_GRAD = 0.0045;

/** Props of the small map around one place, or undefined when it has no pin. */
export function ortskarte(modell: Modell, e: Einrichtung) {
  const [ort] = kartenorte(modell, [e]);
  if (ort === undefined) return undefined;
  const quer = HALB_GRAD / Math.cos((ort.breite * Math.PI) / 180);
  const bild = baueKarte(modell.geodaten, [ort], {
    ausschnitt: {
      west: ort.laenge - quer * 1.5,
      ost: ort.laenge + quer * 1.5,
      sued: ort.breite - HALB_GRAD,
      nord: ort.breite + HALB_GRAD,
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
    zaehlung:
      ort.radius_m === undefined
        ? 'Lage auf das Haus genau.'
        : `Lage nur ungefähr: Der Ort liegt wahrscheinlich im Kreis von ${Math.round(ort.radius_m)} m um das Zeichen.`,
    quellen: [
      ...(e.lagequelle === undefined ? [] : [`Lage: ${e.lagequelle}`]),
      ...kartenquellen(modell.geodaten),
    ],
    amtlich: modell.geodaten.flaechen?.features.every((f) => f.properties.amtlich) ?? false,
    beweglich: false,
  };
}
