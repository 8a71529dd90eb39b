import type { Regel } from './typen.ts';

/**
 * A piece of one day, in minutes after its midnight (0–1440, `von` < `bis`).
 *
 * - `zustand`: `unbekannt` is what a comment or an open end leaves open.
 * - `offenesEnde`: the unknown rest of the day after an open end.
 * - `ausVortag`: the part after midnight of a time that began the day before.
 * - `regel`: index of the rule in `Zeiten.regeln`.
 */
export type Abschnitt = {
  readonly von: number;
  readonly bis: number;
  readonly zustand: 'offen' | 'unbekannt';
  readonly offenesEnde: boolean;
  readonly ausVortag: boolean;
  readonly regel: number;
  readonly kommentar?: string;
};

/**
 * Paints one day: which rules apply today, which applied yesterday and reach over midnight. Later
 * rules paint over earlier ones; an opening rule after `;` first wipes the day of all that came
 * before it, the rest of last night included (as the specification has it: a normal rule overwrites
 * the whole day); `,` adds; `||` fills only what is still blank. Pieces come in order of time and
 * do not overlap.
 */
export function maleTag(
  regeln: readonly Regel[],
  giltHeute: (regel: Regel) => boolean,
  giltGestern: (regel: Regel) => boolean,
): readonly Abschnitt[] {
  let schichten: readonly Schicht[] = [];
  for (const [index, regel] of regeln.entries()) {
    if (giltHeute(regel)) {
      const leert = regel.verknuepfung === 'ersetzt' && regel.zustand !== 'zu';
      schichten = [...(leert ? [] : schichten), ...layersToday(regel, index)];
    }
    if (giltGestern(regel)) schichten = [...schichten, ...layersFromYesterday(regel, index)];
  }
  let bild: readonly Abschnitt[] = [];
  for (const { regel, stueck } of schichten) {
    if (regel.verknuepfung === 'sonst') bild = [...bild, ...cutOut(stueck, bild)];
    else {
      const rest = bild.flatMap((abschnitt) => cutOut(abschnitt, [stueck]));
      bild = regel.zustand === 'zu' ? rest : [...rest, stueck];
    }
  }
  return bild
    .filter((abschnitt) => regeln[abschnitt.regel]?.zustand !== 'zu')
    .toSorted((a, b) => a.von - b.von);
}

type Schicht = { readonly regel: Regel; readonly stueck: Abschnitt };

function layersToday(regel: Regel, index: number): readonly Schicht[] {
  const ganzerTag = { von: 0, bis: 1440, offenesEnde: false };
  const spannen = regel.spannen.length === 0 ? [ganzerTag] : regel.spannen;
  return spannen.flatMap(({ von, bis, offenesEnde }) => [
    ...layer(regel, index, von, Math.min(bis, 1440), {}),
    ...(offenesEnde ? layer(regel, index, bis, 1440, { offenesEnde: true }) : []),
  ]);
}

const layersFromYesterday = (regel: Regel, index: number): readonly Schicht[] =>
  regel.spannen.flatMap(({ bis }) => layer(regel, index, 0, bis - 1440, { ausVortag: true }));

function layer(
  regel: Regel,
  index: number,
  von: number,
  bis: number,
  art: { readonly offenesEnde?: true; readonly ausVortag?: true },
): readonly Schicht[] {
  if (von >= bis) return [];
  const stueck: Abschnitt = {
    von,
    bis,
    zustand: regel.zustand === 'offen' && art.offenesEnde !== true ? 'offen' : 'unbekannt',
    offenesEnde: art.offenesEnde === true,
    ausVortag: art.ausVortag === true,
    regel: index,
    ...(regel.kommentar === undefined ? {} : { kommentar: regel.kommentar }),
  };
  return [{ regel, stueck }];
}

/** What is left of a piece when these pieces are cut out of it. */
function cutOut(stueck: Abschnitt, weg: readonly Abschnitt[]): readonly Abschnitt[] {
  return weg.reduce<readonly Abschnitt[]>(
    (reste, { von, bis }) =>
      reste.flatMap((rest) => [
        ...(rest.von < von ? [{ ...rest, bis: Math.min(rest.bis, von) }] : []),
        ...(rest.bis > bis ? [{ ...rest, von: Math.max(rest.von, bis) }] : []),
      ]),
    [stueck],
  );
}
