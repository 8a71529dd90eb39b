function dekodiereUrl(text: string): string {
  return text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (folge) => {
    try {
      return decodeURIComponent(folge);
    } catch {
      return ' ';
    }
  });
}

/** Small letters without marks and digits; whatever lies between words is one blank. */
const flach = (s: string) =>
  dekodiereUrl(s)
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/stra(?:ss|sz)e|str\./g, 'str ')
    .replaceAll(/[^a-z0-9]+/g, ' ');

/** The signs of a flat text, with or without a blank between any two. */
const lose = (s: string) => [...s.replaceAll(' ', '')].join(' ?');

/**
 * Whether a text names a street with its house number, in whatever spelling: "Str."/"Straße", ß/ss, umlauts,
 * blanks, hyphens, "Nr.", URL encoding. "Lange Straße 1" does not match "Lange Straße 12", but "Lange Straße 1a":
 * rather one warning too many.
 */
export function enthaeltAnschrift(
  text: string,
  anschrift: { readonly strasse: string; readonly hausnummer: string },
): boolean {
  const strasse = lose(flach(anschrift.strasse));
  const nummer = lose(flach(anschrift.hausnummer));
  if (strasse === '' || nummer === '') return false;
  // The number ends where its digits end: a postcode may follow after a blank.
  return new RegExp(`${strasse} ?(?:(?:haus)? ?(?:nr|nummer) ?)?${nummer}(?![0-9])`).test(
    flach(text),
  );
}
