/**
 * An ISO date of any precision as German short text: "2024" → "2024", "2024-03" → "03/2024", "2024-03-05" → "05.03.2024".
 * Throws on text that is no ISO date (the reader has refused such cells before).
 */
export function datumText(datum: string): string {
  const treffer = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(datum);
  if (treffer === null) throw new Error(`no ISO date: "${datum}"`);
  const [, jahr = '', monat, tag] = treffer;
  if (monat === undefined) return jahr;
  return tag === undefined ? `${monat}/${jahr}` : `${tag}.${monat}.${jahr}`;
}
