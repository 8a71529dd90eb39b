/**
 * Text made comparable for searching: lower case, ä/ae/a alike, ß/ss alike, accents dropped, everything that is no
 * letter or digit one blank. Pure and symmetric: apply it to both sides.
 */
export function suchtext(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/ae|ä/g, 'a')
    .replaceAll(/oe|ö/g, 'o')
    .replaceAll(/ue|ü/g, 'u')
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
