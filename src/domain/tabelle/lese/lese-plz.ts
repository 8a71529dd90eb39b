import { nimmAn, weiseAb, type Gelesen } from './gelesen.ts';

const SATZ = 'Erwartet wird eine Postleitzahl mit fünf Ziffern, zum Beispiel „58095“.';

/**
 * Reads a German postcode: five digits, not starting with `00`. Proposes the zero that Excel drops
 * (`1067` → `01067`) and the five digits inside `D-58095` or `58095 Ort`.
 */
export function lesePlz(text: string): Gelesen<string> {
  const roh = text.trim();
  if (/^(?!00)\d{5}$/.test(roh)) return nimmAn(roh);
  if (/^[1-9]\d{3}$/.test(roh)) {
    return weiseAb(`${SATZ} Vermutlich hat Excel die führende Null entfernt.`, `0${roh}`);
  }
  const darin = /^(?:D[ -]*)?((?!00)\d{5})(?:[.,]0+)?(?: \p{L}.*)?$/u.exec(roh)?.[1];
  return weiseAb(SATZ, darin);
}
