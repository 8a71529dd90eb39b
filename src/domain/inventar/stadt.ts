import { z } from 'zod';
import type { Befund } from '../befund.ts';

const text = z.string();
const oderLeer = z.string().default('');
const monate = z.number().int().positive();

const sozialraum = z.object({
  id: z.string().regex(/^[a-z0-9-]{3,60}$/),
  name: text.min(1),
  amtlicher_name: oderLeer,
  stadtbezirk: oderLeer,
  statistischer_bezirk: oderLeer,
  ein_satz: oderLeer,
  quelle: oderLeer,
  quelle_stand: oderLeer,
});

const schema = z.object({
  name: text.min(1),
  kurzname: text.min(1),
  ags: z.string().regex(/^\d{8}$/),
  land: text,
  landkuerzel: text,
  zeitzone: z.literal('Europe/Berlin'),
  titel: text.min(1),
  untertitel: oderLeer,
  adresse_der_seite: oderLeer,
  /** Day on which the statement on accessibility was last gone through (ISO), not the day of the build. */
  barrierefreiheit_stand: oderLeer,
  betreiber: z.object({
    name: oderLeer,
    strasse: oderLeer,
    plz: oderLeer,
    ort: oderLeer,
    vertretung: oderLeer,
    telefon: oderLeer,
    email: oderLeer,
    aufsicht: oderLeer,
    datenschutz_kontakt: oderLeer,
  }),
  rueckmeldung: z.object({
    telefon: oderLeer,
    telefon_name: oderLeer,
    telefon_quelle: oderLeer,
    telefon_stand: oderLeer,
    email: oderLeer,
  }),
  ombudsstelle: z.object({
    name: oderLeer,
    webseite: oderLeer,
    email: oderLeer,
    stand_hinweis: oderLeer,
  }),
  ueberwachungsstelle: z
    .object({ name: oderLeer, webseite: oderLeer, email: oderLeer, stand_hinweis: oderLeer })
    .optional(),
  fristen: z.object({
    oeffnungszeiten: monate,
    telefon: monate,
    adresse: monate,
    angebot: monate,
    uebrige: monate,
  }),
  gehstrecken_m: z.record(z.string(), z.number().positive()),
  umwegfaktor: z.number().min(1).max(3),
  kleinzahl_schwelle: z.number().int().min(1),
  uuid_namespace: z.uuid(),
  /** How the town calls its offices in the quarter, and which kind of the taxonomy they are. */
  praesenz: z.object({ name: text.min(1), art: text.min(1) }).optional(),
  gremium: z.object({ name: oderLeer, kuerzel: oderLeer }),
  // As in GeoJSON: west, south, east, north.
  ausschnitt: z
    .tuple([z.number(), z.number(), z.number(), z.number()])
    .transform(([west, sued, ost, nord]) => ({ west, sued, ost, nord })),
  plz: z.array(z.string().regex(/^\d{5}$/)),
  vorwahl: oderLeer,
  sozialraeume: z.array(sozialraum).min(1),
  weitere_planungsraeume: z
    .object({
      anzahl: z.number().int().optional(),
      jahr: z.number().int().optional(),
      hinweis: oderLeer,
      namen: z.array(z.string()),
      quelle: oderLeer,
    })
    .default({ namen: [], hinweis: '', quelle: '' }),
  karten_hinweise: z.array(z.string()).default([]),
});

/** Everything that is a town's own beside its tables: name, contacts, review intervals (months), walking distances (metres), extent (WGS84 degrees), Sozialräume. Empty text means "not named yet". */
export type Stadt = z.infer<typeof schema>;

/** One Sozialraum as the town names it; its polygon lies in sozialraeume.geojson under the same id. */
export type Sozialraum = Stadt['sozialraeume'][number];

/** The pseudo area of facilities that serve the whole town; its folder in `data/inventar/`. */
export const STADTWEIT = 'stadtweit';

const DEUTSCH = z.locales.de().localeError;

/** Where the parser stopped, as far as its message tells. */
function stelle(grund: Error): string {
  const treffer = /line (\d+) column (\d+)/.exec(grund.message);
  return treffer === null ? '' : ` (Zeile ${treffer[1] ?? ''}, Zeichen ${treffer[2] ?? ''})`;
}

/**
 * Reads `stadt.json`. Every finding names the path inside the file; on any error there is no `stadt`.
 * Text that is no JSON is one finding, not an exception.
 */
export function liesStadt(
  json: string,
  datei: string,
): { readonly stadt: Stadt | undefined; readonly befunde: readonly Befund[] } {
  const fehler = (spalte: string, satz: string): Befund => ({
    schwere: 'fehler',
    regel: 'stadt-json',
    datei,
    spalte,
    satz,
  });
  let roh: unknown;
  try {
    roh = JSON.parse(json);
  } catch (grund) {
    return {
      stadt: undefined,
      befunde: [
        fehler(
          '',
          `Die Datei ist kein gültiges JSON${stelle(grund as Error)}. Oft fehlt ein Komma oder ein Anführungszeichen.`,
        ),
      ],
    };
  }
  const ergebnis = schema.safeParse(roh, { error: DEUTSCH });
  if (ergebnis.success) return { stadt: ergebnis.data, befunde: [] };
  return {
    stadt: undefined,
    befunde: ergebnis.error.issues.map((issue) =>
      fehler(
        issue.path.join('.'),
        `„${issue.path.join('.')}“ fehlt oder hat nicht die erwartete Form (${issue.message}). Ein Beispiel steht in data/README.md.`,
      ),
    ),
  };
}
