const UMLAUTE: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * One spelling for a street or place name, for comparing only, never for showing:
 * „Neue Str.“, „Neue Straße“ and „NEUE-STRASSE“ become `neuestrasse`.
 * Abbreviated first names („K.-E.-Osthaus-Str.“) are not spelled out: they stay unequal to the long form.
 */
export function normalisiereStrasse(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (z) => UMLAUTE[z] ?? z)
    .replace(/str(\.|$|(?=[\s,]))/g, 'strasse')
    .replace(/[^a-z0-9]/g, '');
}

/**
 * The street and place names that a stop bears, normalised; the first is its whole name.
 * „Neumarktstr. / Blaues Kreuz“ bears both parts, „Siedlerstr. HVG“ and
 * „Hüttenplatz GWG“ also the street or square before the addition.
 */
export function strassenDerHaltestelle(name: string): readonly string[] {
  const teile = name.split('/').map((t) => t.trim());
  const vorZusatz = teile.flatMap((t) => {
    const treffer = /^(\S*(?:str\.|straße|platz))\s+\S/i.exec(t);
    return treffer?.[1] === undefined ? [] : [treffer[1]];
  });
  const namen = [name, ...teile, ...vorZusatz].map(normalisiereStrasse).filter((n) => n.length > 2);
  return [...new Set(namen)];
}

/** One spelling for a house number: lower case, no spaces, hyphen between numbers („9 – 11 A“ is `9-11a`). */
export function normalisiereHausnummer(text: string): string {
  return text.toLowerCase().replace(/[–—]/g, '-').replace(/\s+/g, '');
}
