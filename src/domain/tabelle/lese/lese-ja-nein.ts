import { nimmAn, weiseAb, type Gelesen } from './gelesen.ts';

const JA: ReadonlySet<string> = new Set(['ja', 'j', 'x', 'wahr', 'true', 'yes', '1', '✓', '✔']);
const NEIN: ReadonlySet<string> = new Set(['nein', 'n', 'falsch', 'false', 'no', '0']);

/**
 * Reads yes or no: `ja`, `j`, `x`, `WAHR`, `1`… and `nein`, `n`, `FALSCH`, `0`…, whatever the case.
 * An empty cell is refused: it means unknown, never "no".
 */
export function leseJaNein(text: string): Gelesen<boolean> {
  const roh = text.trim().toLowerCase();
  if (JA.has(roh)) return nimmAn(true);
  if (NEIN.has(roh)) return nimmAn(false);
  const satz = 'Erwartet wird „ja“ oder „nein“; eine leere Zelle heißt „unbekannt“.';
  const anfang = /^(ja|nein)\b/.exec(roh)?.[1];
  return weiseAb(satz, anfang);
}
