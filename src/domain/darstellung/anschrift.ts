type MitAnschrift = {
  readonly strasse: string | undefined;
  readonly hausnummer: string | undefined;
  readonly adresszusatz: string | undefined;
  readonly plz: string | undefined;
  readonly ort: string | undefined;
  readonly adresse_geschuetzt: boolean | undefined;
};

/**
 * The address in one line, or undefined when nothing more than the town is known.
 * A protected record never has one, whatever its cells say.
 */
export function anschriftText(e: MitAnschrift): string | undefined {
  if (e.adresse_geschuetzt === true) return undefined;
  const strasse = [e.strasse, e.hausnummer].filter((x) => x !== undefined).join(' ');
  const vorn = [strasse, e.adresszusatz].filter((x) => x !== undefined && x !== '');
  if (vorn.length === 0 && e.plz === undefined) return undefined;
  const ort = [e.plz, e.ort].filter((x) => x !== undefined).join(' ');
  return [...vorn, ort].filter((x) => x !== '').join(', ');
}
