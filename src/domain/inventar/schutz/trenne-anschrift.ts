/** A street with its house number, both filled. */
export type Hausanschrift = { readonly strasse: string; readonly hausnummer: string };

const MIT_NUMMER =
  /^(?<strasse>.*?\p{L}.*?)[\s,]+(?:(?:haus)?(?:nr\.?|nummer)\s*)?(?<nummer>\d{1,4}\s?[a-z]?(?:\s?[-–+/]\s?\d{1,4}\s?[a-z]?)*)\s*(?:[,;(].*)?$/iu;

const schlicht = (s: string) => s.toLowerCase().replaceAll(/\s/g, '');

/** "7-9" is looked for as a whole and as each of its numbers. */
function mitTeilen({ strasse, hausnummer }: Hausanschrift): readonly Hausanschrift[] {
  const teile = hausnummer.split(/[-–+/,]|\bund\b|\bbis\b/).map((t) => t.trim());
  const einzeln = teile.length > 1 ? teile.filter((t) => /\d/.test(t)) : [];
  return [hausnummer, ...einzeln].map((nummer) => ({ strasse, hausnummer: nummer }));
}

function zerlege(text: string): Hausanschrift | undefined {
  const { strasse, nummer } = MIT_NUMMER.exec(text)?.groups ?? {};
  return strasse === undefined || nummer === undefined
    ? undefined
    : { strasse: strasse.trim(), hausnummer: nummer.trim() };
}

/**
 * The addresses that two cells name: street and number apart, or both in one of them ("Geheimgasse 7", also with
 * postcode and town behind a comma). Empty when they name no whole address.
 */
export function trenneAnschrift(strasse: string, hausnummer: string): readonly Hausanschrift[] {
  const [s, h] = [strasse.trim(), hausnummer.trim()];
  const inStrasse = zerlege(s);
  if (s !== '' && /\d/.test(h) && /\p{L}/u.test(s)) {
    const doppelt = inStrasse !== undefined && schlicht(inStrasse.hausnummer) === schlicht(h);
    return mitTeilen(doppelt ? inStrasse : { strasse: s, hausnummer: h });
  }
  const eine = inStrasse ?? zerlege(h) ?? zerlege(`${s} ${h}`);
  return eine === undefined ? [] : mitTeilen(eine);
}
