/**
 * Key under which two headers count as the same column: trimmed, NFC, without regard to case.
 * Expects a normalised cell value; empty when there is no header.
 */
export function spaltenschluessel(kopf: string): string {
  // Upper then lower folds ß and ss alike, as a case fold does.
  return kopf.trim().normalize('NFC').toUpperCase().toLowerCase();
}
