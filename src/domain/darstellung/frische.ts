import { datumText } from './datum-text.ts';

/** What a record knows about its own age and proof. */
export type Nachweis = {
  readonly geprueft_am: string | undefined;
  readonly geprueft_durch: string | undefined;
  readonly geprueft_wie: string | undefined;
  readonly quelle_stand: string | undefined;
  readonly quelle_stand_text: string | undefined;
  readonly status: string | undefined;
};

/** Freshness in words; `stufe` drives the sign beside it, never colour alone. */
export type Frische = {
  readonly stufe: 'geprueft' | 'quelle' | 'unbekannt';
  readonly satz: string;
  readonly fortbestand: string | undefined;
};

const WIE: Readonly<Record<string, string>> = {
  telefon: 'am Telefon',
  vor_ort: 'vor Ort',
  webseite: 'auf der Webseite',
  schriftlich: 'schriftlich',
};

/** The state of the source in words: "03/2024", "um 2013", both, or undefined when neither is known. */
export function standText(nachweis: Nachweis): string | undefined {
  const datum = nachweis.quelle_stand === undefined ? undefined : datumText(nachweis.quelle_stand);
  const text = nachweis.quelle_stand_text;
  if (datum === undefined) return text;
  return text === undefined ? datum : `${datum} (${text})`;
}

/**
 * Says in plain German how sure a record is. A check names day, role and way; without one the sentence
 * always ends with "noch nicht bestätigt". A record without status says that its continuation is not proven.
 */
export function frische(nachweis: Nachweis): Frische {
  const fortbestand = nachweis.status === undefined ? 'Fortbestand nicht belegt' : undefined;
  if (nachweis.geprueft_am !== undefined) {
    const wie = WIE[nachweis.geprueft_wie ?? ''];
    const durch = nachweis.geprueft_durch;
    const zusatz = [
      durch === undefined ? '' : ` durch ${durch}`,
      wie === undefined ? '' : ` ${wie}`,
    ];
    return {
      stufe: 'geprueft',
      satz: `Bestätigt am ${datumText(nachweis.geprueft_am)}${zusatz.join('')}`,
      fortbestand,
    };
  }
  const stand = standText(nachweis);
  return stand === undefined
    ? {
        stufe: 'unbekannt',
        satz: 'Aus öffentlicher Quelle ohne Datum, noch nicht bestätigt',
        fortbestand,
      }
    : {
        stufe: 'quelle',
        satz: `Aus öffentlicher Quelle, Stand ${stand}, noch nicht bestätigt`,
        fortbestand,
      };
}
