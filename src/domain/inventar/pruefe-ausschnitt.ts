/** Germany with some room, degrees: a town's extent beyond it was typed in another order or in metres. */
const DEUTSCHLAND = { west: 5, sued: 47, ost: 16, nord: 56 };

/** What is wrong with a town's extent (west, south, east, north in degrees) as a German sentence, or nothing. */
export function pruefeAusschnitt([west, sued, ost, nord]: readonly [
  number,
  number,
  number,
  number,
]): string | undefined {
  const erwartet =
    'Erwartet werden Westen, Süden, Osten, Norden in Grad, zum Beispiel [7.0, 54.4, 7.1, 54.46].';
  const imLand =
    west >= DEUTSCHLAND.west &&
    ost <= DEUTSCHLAND.ost &&
    sued >= DEUTSCHLAND.sued &&
    nord <= DEUTSCHLAND.nord;
  if (west < ost && sued < nord) {
    if (imLand) return undefined;
    return `Der Ausschnitt liegt nicht in Deutschland. Sind Länge und Breite vertauscht, oder sind es Meter? ${erwartet}`;
  }
  return `Der Ausschnitt ist leer oder seine Ränder sind vertauscht. ${erwartet}`;
}
