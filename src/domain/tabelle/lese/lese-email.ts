import { nimmAn, weiseAb, type Gelesen } from './gelesen.ts';

const SATZ = 'Erwartet wird eine E-Mail-Adresse, zum Beispiel „info@example.org“.';

/**
 * One address, stricter than RFC 5321 (no quoted names, no comments, no address literals): dot-atom
 * of the ASCII signs that mailboxes really have, `@`, host name with a dot, letters with umlauts
 * allowed in the host. Signs that mean something in a `mailto:` address (`? & / # %`, RFC 6068) are
 * refused: they could add a recipient. At most 64 characters before the `@` and 254 in all (RFC 5321, 4.5.3.1).
 */
const ADRESSE =
  /^(?=.{1,254}$)(?=[^@]{1,64}@)[\w!'*+=~-]+(?:\.[\w!'*+=~-]+)*@(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,}$/u;

/** Reads one e-mail address; the host is given in lower case. Proposes one for `mailto:` and `(at)`. */
export function leseEmail(text: string): Gelesen<string> {
  const roh = text.trim();
  if (ADRESSE.test(roh)) return nimmAn(lowerHost(roh));
  const gedeutet = roh
    .replace(/^mailto:/i, '')
    .replace(/\s*[([{]\s*(?:at|ät)\s*[)\]}]\s*/i, '@')
    .replace(/\s*[([{]\s*(?:dot|punkt)\s*[)\]}]\s*/gi, '.')
    .replace(/\s*@\s*/, '@');
  const vorschlag = gedeutet.split(/[\s,;|<>]+/).find((teil) => ADRESSE.test(teil));
  return weiseAb(SATZ, vorschlag === undefined ? undefined : lowerHost(vorschlag));
}

function lowerHost(adresse: string): string {
  const klammeraffe = adresse.lastIndexOf('@');
  return adresse.slice(0, klammeraffe) + adresse.slice(klammeraffe).toLowerCase();
}
