import { leseDatum } from '../tabelle/lese/lese-datum.ts';
import { leseEmail } from '../tabelle/lese/lese-email.ts';
import { leseJaNein } from '../tabelle/lese/lese-ja-nein.ts';
import { lesePlz } from '../tabelle/lese/lese-plz.ts';
import { leseTelefon } from '../tabelle/lese/lese-telefon.ts';
import { leseWebadresse } from '../tabelle/lese/lese-webadresse.ts';
import { leseZahl } from '../tabelle/lese/lese-zahl.ts';
import { parseZeiten } from '../zeiten/parse-zeiten.ts';
import { naechsterWert } from './naechster-wert.ts';
import type { Spalte } from './spalten/spalte.ts';
import { istSprachkuerzel } from './sprachkuerzel.ts';

/** One value of a cell, or why it cannot be one. `name` is the rule that refused it. */
export type Zellergebnis =
  | { readonly ok: true; readonly wert: string | number | boolean }
  | {
      readonly ok: false;
      readonly regel: string;
      readonly satz: string;
      readonly vorschlag?: string;
    };

type Leser = (text: string, spalte: Spalte) => Zellergebnis;

const gut = (wert: string | number | boolean): Zellergebnis => ({ ok: true, wert });

function schlecht(regel: string, satz: string, vorschlag?: string): Zellergebnis {
  return { ok: false, regel, satz, ...(vorschlag === undefined ? {} : { vorschlag }) };
}

type Gelesen<T> =
  | { readonly ok: true; readonly wert: T }
  | { readonly ok: false; readonly satz: string; readonly vorschlag?: string };

const mit =
  <T>(
    regel: string,
    lese: (text: string) => Gelesen<T>,
    nimm: (wert: T) => string | number | boolean,
  ): Leser =>
  (text) => {
    const gelesen = lese(text);
    return gelesen.ok ? gut(nimm(gelesen.wert)) : schlecht(regel, gelesen.satz, gelesen.vorschlag);
  };

function spanne(min: number, max: number): string {
  if (max === Infinity) return `mindestens ${min}`;
  return min === -Infinity ? `höchstens ${max}` : `${min} bis ${max}`;
}

function liesZahl(text: string, spalte: Spalte): Zellergebnis {
  const { min = -Infinity, max = Infinity } = spalte;
  // 51.367 degrees can only be a decimal; 190.490 of an open column may be a count of thousands.
  const gelesen = leseZahl(text, min > -1000 && max < 1000 ? 'dezimal' : 'vieldeutig');
  if (!gelesen.ok) return schlecht('zahl', gelesen.satz, gelesen.vorschlag);
  const { wert } = gelesen;
  if (spalte.lesart === 'ganzzahl' && !Number.isInteger(wert))
    return schlecht('zahl', `Erwartet wird eine ganze Zahl, zum Beispiel ${spalte.beispiel}.`);
  if (wert < min || wert > max)
    return schlecht(
      'zahl',
      `${spalte.name} liegt außerhalb des Erlaubten (${spanne(min, max)}). Beispiel: ${spalte.beispiel}.`,
    );
  return gut(wert);
}

const ID = /^[a-z0-9-]{3,60}$/;

function liesId(text: string): Zellergebnis {
  if (ID.test(text)) return gut(text);
  const vorschlag = text
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
  return schlecht(
    'id',
    'Eine Kennung besteht aus 3 bis 60 Kleinbuchstaben, Ziffern und Bindestrichen, zum Beispiel „stadtteilladen-nord“.',
    ID.test(vorschlag) ? vorschlag : undefined,
  );
}

function liesAufzaehlung(text: string, spalte: Spalte): Zellergebnis {
  const werte = spalte.werte ?? [];
  if (werte.includes(text)) return gut(text);
  const vorschlag = naechsterWert(text, werte);
  return schlecht('aufzaehlung', `Erwartet wird ${werte.join(', ')}.`, vorschlag);
}

function liesSprache(text: string): Zellergebnis {
  if (istSprachkuerzel(text)) return gut(text);
  const klein = text.toLowerCase();
  return schlecht(
    'sprache',
    'Erwartet wird ein Kürzel nach ISO 639, zum Beispiel de, tr oder ar.',
    istSprachkuerzel(klein) ? klein : undefined,
  );
}

function liesZeiten(text: string): Zellergebnis {
  const gelesen = parseZeiten(text);
  return gelesen.ok ? gut(text) : schlecht('zeiten', gelesen.satz, gelesen.vorschlag);
}

const LESER: Readonly<Record<Spalte['lesart'], Leser>> = {
  id: liesId,
  text: (text) => gut(text),
  verweis: (text) => gut(text),
  zahl: liesZahl,
  ganzzahl: liesZahl,
  datum: mit(
    'datum',
    (text) => leseDatum(text, ['tag', 'monat', 'jahr']),
    (d) => d.iso,
  ),
  ja_nein: mit('ja-nein', leseJaNein, (b) => b),
  aufzaehlung: liesAufzaehlung,
  sprache: liesSprache,
  telefon: mit('telefon', leseTelefon, (t) => t.anzeige),
  email: mit('email', leseEmail, (e) => e),
  webadresse: mit('webadresse', leseWebadresse, (w) => w),
  plz: mit('plz', lesePlz, (p) => p),
  zeiten: liesZeiten,
};

/** Reads one non-empty, trimmed value as its column says. Never throws; a refusal carries a German sentence and, where there is one, the nearest acceptable value. */
export function liesZelle(text: string, spalte: Spalte): Zellergebnis {
  return LESER[spalte.lesart](text, spalte);
}
