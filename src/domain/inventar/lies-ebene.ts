import type { Befund } from '../befund.ts';
import { type Ebene, EBENEN, type Ebenenname, pruefeEigenschaften } from './ebenen.ts';
import type { Geodaten } from './geodaten.ts';
import { istObjekt, liesJson, zitiere } from './lies-json.ts';
import { type Formfehler, pruefeGeometrie } from './pruefe-geometrie.ts';
import { pruefeFlaechen } from './pruefe-flaechen.ts';
import type { Stadt } from './stadt.ts';

/** A layer that can be relied on, or `undefined` with the reasons. */
export type Ebenenlesung<T extends Ebenenname> = {
  readonly wert: Geodaten[T] | undefined;
  readonly befunde: readonly Befund[];
};

/** More findings about one file help nobody: one wrong export breaks every feature alike. */
const HOECHSTENS = 20;

const HERKUNFT = ['quelle', 'stand', 'lizenz', 'hinweis'] as const;

function pruefeObjekt(objekt: unknown, ebene: Ebene, stadt: Stadt | undefined) {
  if (!istObjekt(objekt) || objekt['type'] !== 'Feature')
    return { pfad: '', wert: objekt, satz: 'Erwartet wird ein GeoJSON-Objekt der Art Feature.' };
  return (
    pruefeEigenschaften(objekt['properties'], ebene) ??
    pruefeGeometrie(objekt['geometry'], ebene.arten, stadt?.ausschnitt)
  );
}

function alsBefund(datei: string, i: number, objekt: unknown, fehler: Formfehler): Befund {
  const eigenschaften = istObjekt(objekt) ? objekt['properties'] : undefined;
  const name = istObjekt(eigenschaften) ? eigenschaften['name'] : undefined;
  return {
    schwere: 'fehler',
    regel: 'geojson',
    datei,
    spalte: `features.${i}${fehler.pfad === '' ? '' : `.${fehler.pfad}`}`,
    ...zitiere(fehler.wert),
    satz: `Objekt ${i + 1}${typeof name === 'string' && name !== '' ? ` („${name}“)` : ''}: ${fehler.satz}`,
  };
}

/**
 * Reads one GeoJSON layer from its text. Wrong input of any kind is a finding that names the feature by its number
 * (1-based in the sentence, as path in `spalte`); a layer with an error is `undefined`, so that nothing later sees
 * half of it. Without a town neither positions nor ids of areas can be compared with it.
 */
export function liesEbene<T extends Ebenenname>(
  name: T,
  text: string,
  datei: string,
  stadt: Stadt | undefined,
): Ebenenlesung<T> {
  const ebene = EBENEN[name];
  const nichts = (satz: string, spalte?: string, wert?: unknown): Ebenenlesung<T> => ({
    wert: undefined,
    befunde: [
      {
        schwere: 'fehler',
        regel: 'geojson',
        datei,
        ...(spalte === undefined ? {} : { spalte }),
        ...zitiere(wert),
        satz,
      },
    ],
  });
  const json = liesJson(text);
  if (!json.ok) return nichts(json.satz);
  const roh = json.wert;
  if (!istObjekt(roh) || roh['type'] !== 'FeatureCollection')
    return nichts('Erwartet wird eine GeoJSON-FeatureCollection.');
  const objekte = roh['features'];
  if (!Array.isArray(objekte) || objekte.length === 0)
    return nichts(
      'Die Datei enthält keine Objekte („features“). Gibt es diese Ebene nicht, löschen Sie die Datei.',
      'features',
      objekte,
    );
  const herkunft = HERKUNFT.find((h) => roh[h] !== undefined && typeof roh[h] !== 'string');
  if (herkunft !== undefined)
    return nichts('Erwartet wird ein Text oder gar keine Angabe.', herkunft, roh[herkunft]);
  const fehler = objekte.flatMap((objekt: unknown, i) => {
    const formfehler = pruefeObjekt(objekt, ebene, stadt);
    return formfehler === undefined ? [] : [alsBefund(datei, i, objekt, formfehler)];
  });
  if (fehler.length > 0) return { wert: undefined, befunde: kuerze(fehler, datei) };
  // Every property and position has been looked at: from here on the type holds.
  const wert = roh as unknown as NonNullable<Geodaten[T]>;
  const befunde =
    name === 'flaechen' && stadt !== undefined
      ? pruefeFlaechen(wert as NonNullable<Geodaten['flaechen']>, datei, stadt)
      : [];
  return { wert: befunde.some((b) => b.schwere === 'fehler') ? undefined : wert, befunde };
}

function kuerze(fehler: readonly Befund[], datei: string): readonly Befund[] {
  if (fehler.length <= HOECHSTENS) return fehler;
  const rest = fehler.length - HOECHSTENS;
  return [
    ...fehler.slice(0, HOECHSTENS),
    {
      schwere: 'fehler',
      regel: 'geojson',
      datei,
      satz: `Noch ${rest} weitere Objekte dieser Datei haben Fehler, wohl aus demselben Grund.`,
    },
  ];
}
