import { lagekandidaten } from './lagekandidaten.ts';
import { passtInsGebiet } from './passt-ins-gebiet.ts';
import { normalisiereHausnummer, normalisiereStrasse } from './strassenname.ts';
import type { Lagegrundlage, Ortsangabe, Verortung } from './verortung-typen.ts';

/**
 * Derives a position from an address:
 *
 * 1. the official coordinate of the same street and house number: `hausnummer`;
 * 2. else the stop that bears the place's own name, an anchor in the same street, or a stop that bears
 *    the street's name, if it fits the Sozialraum or the postcode: `strasse`, with the measured radius;
 * 3. else nothing, with the reason. Never guesses between districts.
 *
 * The same input gives the same answer, whatever the order of anchors and stops.
 */
export function verorte(ort: Ortsangabe, grundlage: Lagegrundlage): Verortung {
  const haus = ankerDerAnschrift(ort, grundlage);
  if (haus !== undefined)
    return {
      breite: haus.breite,
      laenge: haus.laenge,
      gefunden: true,
      regel: 'anschrift',
      lagegenauigkeit: 'hausnummer',
      lagequelle: haus.quelle,
    };
  const kandidaten = lagekandidaten(ort, grundlage).map((k) => ({
    k,
    passt: passtInsGebiet(k, ort, grundlage.flaechen, grundlage.anker),
  }));
  // A stop that a person named for this very facility needs no second proof, but must not contradict.
  const treffer = kandidaten.find(
    ({ k, passt }) =>
      passt === 'ja' || (passt === 'unbekannt' && k.regel === 'haltestelle-des-ortes'),
  )?.k;
  if (treffer !== undefined) {
    const radius = grundlage.radius_strasse_m;
    return {
      ...treffer,
      gefunden: true,
      lagegenauigkeit: 'strasse',
      ...(radius === undefined ? {} : { radius_m: radius }),
    };
  }
  if (kandidaten.some(({ passt }) => passt === 'unbekannt'))
    return {
      gefunden: false,
      grund: 'Name gefunden, aber weder Sozialraum noch Postleitzahl zum Vergleich',
    };
  if (kandidaten.length > 0)
    return { gefunden: false, grund: 'Name gefunden, aber in einem anderen Gebiet' };
  return {
    gefunden: false,
    grund:
      normalisiereStrasse(ort.strasse) === ''
        ? 'keine Straße bekannt'
        : 'kein amtlicher Punkt und keine Haltestelle dieses Namens',
  };
}

/** The anchor of exactly this street and house number; a different postcode rules it out. */
function ankerDerAnschrift(ort: Ortsangabe, { anker }: Lagegrundlage) {
  const strasse = normalisiereStrasse(ort.strasse);
  const nummer = normalisiereHausnummer(ort.hausnummer);
  if (strasse === '' || nummer === '') return undefined;
  return anker
    .filter((a) => a.genauigkeit === 'hausnummer')
    .filter((a) => normalisiereStrasse(a.strasse) === strasse)
    .filter((a) => normalisiereHausnummer(a.hausnummer) === nummer)
    .filter((a) => a.plz === '' || ort.plz === '' || a.plz === ort.plz)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))[0];
}
