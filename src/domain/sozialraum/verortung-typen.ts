import type { Sozialraumflaechen } from './finde-sozialraum.ts';
import type { Haltestellenlage } from './haltestelle.ts';
import type { Lageanker } from './lageanker.ts';
import type { Gebietsangabe } from './passt-ins-gebiet.ts';
import type { Wgs84Lage } from './utm32.ts';

/** What is known of a place that has no coordinate; empty = unknown. */
export type Ortsangabe = Gebietsangabe & {
  readonly id: string;
  readonly name: string;
  readonly strasse: string;
  readonly hausnummer: string;
};

/** What positions are derived from. */
export type Lagegrundlage = {
  readonly anker: readonly Lageanker[];
  readonly haltestellen: readonly Haltestellenlage[];
  /** Who publishes the stops, with the year: becomes part of `lagequelle`. */
  readonly haltestellen_quelle: string;
  readonly flaechen: Sozialraumflaechen;
  /** Facility id to the stop that bears the facility's name in another spelling (`haltestellen_namen.csv`). */
  readonly haltestelle_von: ReadonlyMap<string, string>;
  /** Measured 90th percentile in metres (`lagefehler.json`). */
  readonly radius_strasse_m: number | undefined;
};

/** The rule that gave a position, in the order in which they are tried. */
export type Lageregel =
  'anschrift' | 'haltestelle-des-ortes' | 'anker-in-der-strasse' | 'haltestelle-der-strasse';

/** Why there is no position. */
export type OhneLage =
  | 'keine Straße bekannt'
  | 'kein amtlicher Punkt und keine Haltestelle dieses Namens'
  | 'Name gefunden, aber in einem anderen Gebiet'
  | 'Name gefunden, aber weder Sozialraum noch Postleitzahl zum Vergleich';

/** A derived position or the reason why there is none. */
export type Verortung =
  | (Wgs84Lage & {
      readonly gefunden: true;
      readonly regel: Lageregel;
      readonly lagegenauigkeit: 'hausnummer' | 'strasse';
      readonly lagequelle: string;
      /** Only for `strasse`, metres; missing where it has not been measured. */
      readonly radius_m?: number;
    })
  | { readonly gefunden: false; readonly grund: OhneLage };
