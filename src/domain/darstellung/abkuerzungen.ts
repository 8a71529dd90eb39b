import type { Abkuerzung } from '../inventar/typen.ts';

/** The abbreviations that a text uses as whole words, in the order of the table. */
export function abkuerzungenIn(
  text: string,
  tabelle: readonly Abkuerzung[],
): readonly Abkuerzung[] {
  return tabelle.filter(({ abkuerzung }) => {
    const i = text.indexOf(abkuerzung);
    if (i === -1) return false;
    const davor = text[i - 1] ?? ' ';
    const danach = text[i + abkuerzung.length] ?? ' ';
    return !/[\p{L}\p{N}]/u.test(davor) && !/[\p{L}\p{N}]/u.test(danach);
  });
}
