import { distance } from 'fastest-levenshtein';

const flach = (s: string) =>
  s
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replaceAll(/[\s_.-]+/g, '');

/**
 * The valid value that is most like the typed one, or undefined when none is near
 * (more than half of the typed letters would have to change). Case, blanks and hyphens do not count,
 * and ä is ae.
 */
export function naechsterWert(getippt: string, gueltige: Iterable<string>): string | undefined {
  const gesucht = flach(getippt);
  const grenze = Math.max(1, Math.floor(gesucht.length / 2));
  let bester: string | undefined;
  let besterAbstand = grenze + 1;
  for (const wert of gueltige) {
    const d = distance(gesucht, flach(wert));
    if (d < besterAbstand) {
      bester = wert;
      besterAbstand = d;
    }
  }
  return bester;
}
