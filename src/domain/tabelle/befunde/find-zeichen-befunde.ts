import type { Befund } from '../../befund.ts';
import { encodeCp1252 } from '../cp1252.ts';
import { normalisiereZelle } from '../normalisiere-zelle.ts';
import type { Tabelle } from '../typen.ts';
import type { Rohzeile } from '../zerlege-text.ts';
import { benenneSpalte } from './benenne-spalte.ts';

/** UTF-8 that was read as windows-1252 once: the patterns of ä ö ü Ä Ö Ü ß é – „ “ ” ’ € and NBSP. */
const MOJIBAKE = /Ã[¤¶¼„–œŸ©¨]|â€[“”žœ™\u009d]|â‚¬|Â[\u00A0§°·»«]/;

/** What Excel leaves where a formula failed, in German and English. */
const EXCEL_FEHLER = /^#(?:NAME\?|BEZUG!|WERT!|NV|DIV\/0!|ZAHL!|NULL!|REF!|VALUE!|N\/A|NUM!|#+)$/;

/** Control characters (Unicode Cc) but tab and line ends: they print nothing and can rewrite a terminal. */
const STEUERZEICHEN = /(?![\t\n\r])\p{Cc}/u;

type Fund = Pick<Befund, 'schwere' | 'regel' | 'satz' | 'vorschlag'>;

/**
 * Findings about characters in cells, header included: lost characters (U+FFFD), broken umlauts
 * (`Ã¤`), invisible characters that were normalised, control characters, error values of Excel.
 */
export function findZeichenBefunde(
  tabelle: Pick<Tabelle, 'datei' | 'zeilen'>,
  rohzeilen: readonly Rohzeile[],
): readonly Befund[] {
  return rohzeilen.flatMap(({ stuecke }, zeilenIndex) =>
    stuecke.flatMap(({ inhalt }, index) => {
      const funde = findInZelle(inhalt);
      if (funde.length === 0) return [];
      const ort = {
        datei: tabelle.datei,
        zeile: tabelle.zeilen[zeilenIndex]?.nummer ?? zeilenIndex + 1,
        spalte: benenneSpalte(tabelle, index),
        wert: inhalt,
      };
      return funde.map((fund) => ({ ...fund, ...ort }));
    }),
  );
}

function findInZelle(inhalt: string): readonly Fund[] {
  // Cells of printable ASCII, the great majority, can only hold an error value.
  if (/^[ -~]*$/.test(inhalt)) return EXCEL_FEHLER.test(inhalt.trim()) ? [EXCEL] : [];
  const funde: Fund[] = [];
  if (inhalt.includes('\uFFFD')) funde.push(ERSATZZEICHEN);
  if (MOJIBAKE.test(inhalt)) {
    const vorschlag = repairMojibake(inhalt);
    funde.push(vorschlag === undefined ? UMLAUTE : { ...UMLAUTE, vorschlag });
  }
  // What is left of a broken quotation mark may be a control character; that finding is made above.
  if (STEUERZEICHEN.test(inhalt.replaceAll(new RegExp(MOJIBAKE, 'g'), ''))) funde.push(STEUERUNG);
  const { ersetzt, wert } = normalisiereZelle(inhalt);
  if (ersetzt.length > 0) {
    funde.push({
      schwere: 'hinweis',
      regel: 'unsichtbare-zeichen',
      satz: `Die Zelle enthält unsichtbare Sonderzeichen (${ersetzt.join(', ')}), wie sie beim Kopieren aus Webseiten entstehen. Gelesen wurde der Wert ohne sie.`,
      vorschlag: wert,
    });
  }
  return funde;
}

function repairMojibake(text: string): string | undefined {
  const bytes = encodeCp1252(text);
  if (bytes === undefined) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const EXCEL: Fund = {
  schwere: 'fehler',
  regel: 'excel-fehlerwert',
  satz: 'In der Zelle steht eine Fehlermeldung von Excel statt eines Wertes. Bitte den Wert neu eintragen, zum Beispiel mit einem Apostroph davor, damit Excel ihn als Text behandelt.',
};

const STEUERUNG: Fund = {
  schwere: 'fehler',
  regel: 'steuerzeichen',
  satz: 'Die Zelle enthält ein unsichtbares Steuerzeichen, wie es beim Export aus alten Programmen entsteht. Bitte den Wert neu eintippen, zum Beispiel „Haus Sonne“.',
};

const ERSATZZEICHEN: Fund = {
  schwere: 'hinweis',
  regel: 'zeichen-verloren',
  satz: 'Die Zelle enthält das Ersatzzeichen „�“: Hier ging beim Speichern ein Buchstabe verloren. Bitte das Wort neu schreiben, zum Beispiel „Straße“.',
};

const UMLAUTE: Fund = {
  schwere: 'hinweis',
  regel: 'umlaute-zerstoert',
  satz: 'Die Zelle enthält zerstörte Umlaute wie „Ã¤“ statt „ä“: Die Datei wurde einmal mit der falschen Kodierung geöffnet. Bitte das Wort neu schreiben, zum Beispiel „Straße“.',
};
