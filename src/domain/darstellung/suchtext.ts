/**
 * Text made comparable for searching: lower case, ä/ae/a alike, ß/ss alike, accents dropped, everything that is no
 * letter or digit one blank. Pure and symmetric: apply it to both sides.
 */
export function suchtext(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll('ß', 'ss')
      // After the accents, and every e at once: "säen" and "saeen", "Aérobic" and "Aerobic" become the same.
      .replaceAll(/([aou])e+/g, '$1')
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  );
}
