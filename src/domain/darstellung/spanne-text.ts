type Spanne = { readonly von: number; readonly bis: number; readonly offenesEnde: boolean };

const uhr = (minuten: number): string => {
  const rest = minuten % 60;
  const stunde = Math.floor(minuten / 60) % 24;
  return rest === 0 ? `${stunde}` : `${stunde}.${String(rest).padStart(2, '0')}`;
};

/** A span of minutes since midnight as German text: "9 bis 12.30 Uhr", "ab 18 Uhr", "18 bis 24 Uhr", "rund um die Uhr". */
export function spanneText({ von, bis, offenesEnde }: Spanne): string {
  if (offenesEnde) return `ab ${uhr(von)} Uhr`;
  if (von === 0 && bis === 1440) return 'rund um die Uhr';
  return `${uhr(von)} bis ${bis === 1440 ? '24' : uhr(bis)} Uhr`;
}
