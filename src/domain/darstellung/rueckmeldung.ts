/** What a person needs to report a wrong entry: the prepared mail (when the town has an address) names id and data state. */
export function rueckmeldeLink(
  email: string,
  id: string,
  name: string,
  datenstand: string,
): string | undefined {
  if (email === '') return undefined;
  const betreff = `Angabe falsch: ${name}`;
  const text = `Einrichtung: ${name}\nKennung: ${id}\nDatenstand: ${datenstand}\n\nWas stimmt nicht?\n`;
  return `mailto:${email}?subject=${encodeURIComponent(betreff)}&body=${encodeURIComponent(text)}`;
}
