import type { Modell } from '../inventar/modell.ts';

/** How many running places have which kind of position, and how many are proven how. */
export function methodikzahlen(modell: Modell) {
  const laufende = modell.einrichtungen.filter((e) => e.status !== 'beendet');
  const mit = (genauigkeit: string) =>
    laufende.filter((e) => modell.lageVon(e) !== undefined && e.lagegenauigkeit === genauigkeit)
      .length;
  const jahre = laufende.flatMap((e) =>
    e.quelle_stand === undefined ? [] : [Number(e.quelle_stand.slice(0, 4))],
  );
  return {
    einrichtungen: laufende.length,
    beendet: modell.einrichtungen.length - laufende.length,
    angebote: modell.laufendeAngebote.length,
    hausnummer: mit('hausnummer'),
    strasse: mit('strasse'),
    ohneLage: laufende.filter((e) => modell.lageVon(e) === undefined).length,
    geprueft: laufende.filter((e) => e.geprueft_am !== undefined).length,
    belegt: laufende.filter((e) => e.status !== undefined).length,
    mitZeiten: laufende.filter((e) => e.oeffnungszeiten !== undefined).length,
    mitTelefon: laufende.filter((e) => e.telefon.length > 0).length,
    aeltestes: jahre.length === 0 ? undefined : Math.min(...jahre),
    neuestes: jahre.length === 0 ? undefined : Math.max(...jahre),
    ohneDatum: laufende.length - jahre.length,
  };
}
