/** Letter of a column as a spreadsheet shows it: 0 → `A`, 25 → `Z`, 26 → `AA`. Expects index ≥ 0. */
export function spaltenbuchstabe(index: number): string {
  const davor = Math.floor(index / 26);
  const letzter = String.fromCharCode(65 + (index % 26));
  return davor === 0 ? letzter : spaltenbuchstabe(davor - 1) + letzter;
}
