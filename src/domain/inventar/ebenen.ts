import type { Geodaten } from './geodaten.ts';
import { istObjekt } from './lies-json.ts';
import type { Formfehler, Geometrieart } from './pruefe-geometrie.ts';

/** A layer of the ground map, or the polygons of the Sozialräume (`flaechen`). */
export type Ebenenname = Exclude<keyof Geodaten, 'radius_strasse_m'>;

/** What a layer's file must hold: path below the data folder, geometry, and what every feature says. */
export type Ebene = {
  readonly datei: string;
  readonly arten: readonly Geometrieart[];
  readonly eigenschaften: readonly Eigenschaft[];
};

type Eigenschaft = {
  readonly name: string;
  readonly passt: (wert: unknown) => boolean;
  readonly satz: string;
};

const istText = (wert: unknown) => typeof wert === 'string' && wert.trim() !== '';
const istZahl = (wert: unknown) => typeof wert === 'number' && Number.isFinite(wert);

const text = (name: string, beispiel: string): Eigenschaft => ({
  name,
  passt: istText,
  satz: `Erwartet wird ein Text, zum Beispiel „${beispiel}“.`,
});

const vielleichtText = (name: string): Eigenschaft => ({
  name,
  passt: (wert) => wert === undefined || typeof wert === 'string',
  satz: 'Erwartet wird ein Text oder gar keine Angabe.',
});

const FLAECHE: readonly Geometrieart[] = ['Polygon', 'MultiPolygon'];

/** Every layer with what pages and rules rely on. */
export const EBENEN: Readonly<Record<Ebenenname, Ebene>> = {
  grenze: { datei: 'basiskarte/stadtgrenze.geojson', arten: FLAECHE, eigenschaften: [] },
  wege: {
    datei: 'basiskarte/wege.geojson',
    arten: ['LineString', 'MultiLineString'],
    eigenschaften: [
      {
        name: 'linien',
        passt: istZahl,
        satz: 'Erwartet wird die Zahl der Linien, zum Beispiel 3.',
      },
    ],
  },
  haltestellen: {
    datei: 'basiskarte/haltestellen.geojson',
    arten: ['Point'],
    eigenschaften: [
      text('name', 'Marktplatz'),
      {
        name: 'linien',
        passt: (wert) => Array.isArray(wert) && wert.every(istText),
        satz: 'Erwartet wird eine Liste von Texten, zum Beispiel ["512", "528"].',
      },
    ],
  },
  orte: {
    datei: 'basiskarte/orte.geojson',
    arten: ['Point'],
    eigenschaften: [
      text('name', 'Rathaus'),
      text('art', 'platz'),
      {
        name: 'rang',
        passt: (wert) => wert === undefined || istZahl(wert),
        satz: 'Erwartet wird eine Zahl von 1 (stadtweit wichtig) bis 4.',
      },
    ],
  },
  flaechen: {
    datei: 'sozialraeume.geojson',
    arten: FLAECHE,
    eigenschaften: [
      text('id', 'nord'),
      text('name', 'Nord'),
      {
        name: 'amtlich',
        passt: (wert) => typeof wert === 'boolean',
        satz: 'Erwartet wird true oder false ohne Anführungszeichen.',
      },
      vielleichtText('stand'),
      vielleichtText('quelle'),
      vielleichtText('hinweis'),
    ],
  },
};

/** The first property of a feature that is not as its layer needs it, or nothing. A layer that needs none accepts a feature without any. */
export function pruefeEigenschaften(eigenschaften: unknown, ebene: Ebene): Formfehler | undefined {
  if (ebene.eigenschaften.length === 0) return undefined;
  if (!istObjekt(eigenschaften))
    return {
      pfad: 'properties',
      wert: eigenschaften,
      satz: `Erwartet werden die Eigenschaften ${ebene.eigenschaften.map((e) => e.name).join(', ')}.`,
    };
  const falsch = ebene.eigenschaften.find((e) => !e.passt(eigenschaften[e.name]));
  return (
    falsch && {
      pfad: `properties.${falsch.name}`,
      wert: eigenschaften[falsch.name],
      satz: falsch.satz,
    }
  );
}
