/**
 * A text ready for searching. `grob`: decoded, small letters without marks (ß = ss, ä = ae, "Straße" and "Str." = str),
 * signs kept. `flach`: the same with one blank for whatever lies between letters and digits.
 */
export type Gefaltet = { readonly grob: string; readonly flach: string };

const BENANNT: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  szlig: 'ß',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
};

function zeichen(nummer: number): string {
  return nummer > 0 && nummer <= 0x10ffff ? String.fromCodePoint(nummer) : ' ';
}

function dekodiereProzent(folge: string): string {
  try {
    return decodeURIComponent(folge);
  } catch {
    // Older servers write Latin-1: %DF is ß.
    return folge.replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) => zeichen(parseInt(hex, 16)));
  }
}

function dekodiereEinmal(text: string): string {
  let aus = text;
  if (aus.includes('%')) aus = aus.replaceAll(/(?:%[0-9a-f]{2})+/gi, dekodiereProzent);
  if (aus.includes('&'))
    aus = aus
      .replaceAll(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) => zeichen(parseInt(hex, 16)))
      .replaceAll(/&#(\d{1,7});/g, (_, zahl: string) => zeichen(Number(zahl)))
      .replaceAll(/&([a-z]{2,6});/gi, (ganz, name: string) => BENANNT[name] ?? ganz);
  if (aus.includes('\\'))
    aus = aus
      .replaceAll(/\\u([0-9a-f]{4})/gi, (_, hex: string) => zeichen(parseInt(hex, 16)))
      .replaceAll(/\\[nrt]/g, ' ');
  return aus;
}

const UMLAUT: Readonly<Record<string, string>> = { ß: 'ss', ä: 'ae', ö: 'oe', ü: 'ue' };

/**
 * Folds a text so that spellings of the same words are equal: URL encoding, HTML entities and JSON escapes decoded
 * (up to three layers of them), soft hyphens and zero-width signs gone, case and marks folded.
 */
export function falteText(text: string): Gefaltet {
  let klar = text;
  for (let runde = 0; runde < 3; runde += 1) {
    const weiter = dekodiereEinmal(klar);
    if (weiter === klar) break;
    klar = weiter;
  }
  const grob = klar
    .replaceAll(/[\u00ad\u200b\u2060\ufeff]|\u200c|\u200d|<wbr ?\/?>/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[ßäöü]/g, (z) => UMLAUT[z] ?? z)
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/stra(?:ss|sz)e|str\./g, 'str ');
  return { grob, flach: grob.replaceAll(/[^\p{L}\p{N}]+/gu, ' ') };
}
