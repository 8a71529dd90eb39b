/** Extent in WGS84 degrees. */
export type Ausschnitt = {
  readonly west: number;
  readonly sued: number;
  readonly ost: number;
  readonly nord: number;
};

/** Shape of a symbol: one per group of fields, so that colour is never alone. */
export type Zeichenform = 'kreis' | 'quadrat' | 'raute' | 'sechseck';

/** A place that goes on a map; without `breite`/`laenge` it is counted as "ohne Lage". */
export type Kartenort = {
  readonly id: string;
  readonly name: string;
  readonly feld_id: string;
  readonly form: Zeichenform;
  readonly gruppe: string;
  readonly buchstabe: string;
  readonly breite: number;
  readonly laenge: number;
  readonly radius_m: number | undefined;
  readonly pausiert: boolean;
  readonly href: string;
};

/** A symbol in the drawing: `x`,`y` where it stands, `ortX`,`ortY` where the place is (they differ when neighbours were moved apart). Pixels of the drawing. */
export type Symbol = Kartenort & {
  readonly x: number;
  readonly y: number;
  readonly ortX: number;
  readonly ortY: number;
  readonly radiusPx: number | undefined;
};

/** A label of the ground map. */
export type Kartenname = {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly art: string;
};

/** A finished map drawing: everything is path data and pixels, nothing is left to compute. */
export type Kartenbild = {
  readonly breite: number;
  readonly hoehe: number;
  readonly ausschnitt: Ausschnitt;
  readonly grenze: string;
  readonly wege: readonly { readonly d: string; readonly stufe: 1 | 2 | 3 }[];
  readonly flaechen: readonly {
    readonly id: string;
    readonly name: string;
    readonly d: string;
    readonly selbst: boolean;
    readonly x: number;
    readonly y: number;
  }[];
  readonly haltestellen: string;
  readonly namen: readonly Kartenname[];
  readonly symbole: readonly Symbol[];
  readonly massstab: { readonly meter: number; readonly px: number; readonly text: string };
};
