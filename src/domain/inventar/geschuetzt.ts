import { leseJaNein } from '../tabelle/lese/lese-ja-nein.ts';

/** Cells that would tell where a protected place is (`adresse_geschuetzt`). */
export const ORTSSPALTEN = [
  'strasse',
  'hausnummer',
  'adresszusatz',
  'plz',
  'breite',
  'laenge',
  'ostwert',
  'nordwert',
  'lagegenauigkeit',
  'lagequelle',
] as const;

const ORTE: ReadonlySet<string> = new Set(ORTSSPALTEN);

/** Whether the raw cells of a row call its address protected. Every filled cell does that cannot be read as "nein": a typing error must not open an address. */
export function istGeschuetzt(roh: Readonly<Record<string, string>>): boolean {
  const text = (roh['adresse_geschuetzt'] ?? '').trim();
  if (text === '') return false;
  const gelesen = leseJaNein(text);
  return !gelesen.ok || gelesen.wert;
}

/**
 * Whether a finding must keep quiet about the value it is about: a cell that tells where a protected place is, or one
 * that belongs to no column. Findings are printed, mailed and logged.
 */
export function istZuVerschweigen(
  roh: Readonly<Record<string, string>>,
  spalte: string | undefined,
): boolean {
  return istGeschuetzt(roh) && (spalte === undefined || !(spalte in roh) || ORTE.has(spalte));
}
