import { leseTelefon } from '../tabelle/lese/lese-telefon.ts';

/** The `tel:` address (RFC 3966, E.164; short numbers as they are dialled) of a number that the inventory has accepted. Throws on anything else. */
export function telefonLink(telefon: string): string {
  const gelesen = leseTelefon(telefon);
  if (!gelesen.ok) throw new Error(`no telephone number: "${telefon}"`);
  return `tel:${gelesen.wert.tel}`;
}
