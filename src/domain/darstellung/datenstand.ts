/** The part of the Datenstand (SHA-256, 64 hex digits) that pages show: its first eight characters. Throws on anything shorter. */
export function datenstandKurz(datenstand: string): string {
  if (!/^[0-9a-f]{64}$/.test(datenstand)) throw new Error(`no SHA-256: "${datenstand}"`);
  return datenstand.slice(0, 8);
}
