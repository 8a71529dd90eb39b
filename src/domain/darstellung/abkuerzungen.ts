import type { Abkuerzung } from '../inventar/typen.ts';

/** The abbreviations that a text uses as whole words, in the order of the table. */
export function abkuerzungenIn(
  text: string,
  tabelle: readonly Abkuerzung[],
): readonly Abkuerzung[] {
  return tabelle.filter(({ abkuerzung }) => {
    // The first place where it stands may be inside a longer word ("Kitaverein der Kita").
    for (let i = text.indexOf(abkuerzung); i !== -1; i = text.indexOf(abkuerzung, i + 1)) {
      const davor = text[i - 1] ?? ' ';
      const danach = text[i + abkuerzung.length] ?? ' ';
      if (!/[\p{L}\p{N}]/u.test(davor) && !/[\p{L}\p{N}]/u.test(danach)) return true;
    }
    return false;
  });
}
