import { z } from 'zod';
import type { Befund } from '../befund.ts';
import { leseEmail } from '../tabelle/lese/lese-email.ts';
import type { Gelesen } from '../tabelle/lese/gelesen.ts';
import { leseTelefon } from '../tabelle/lese/lese-telefon.ts';
import { leseWebadresse } from '../tabelle/lese/lese-webadresse.ts';
import { liesJson, zitiere } from './lies-json.ts';
import { pruefeAusschnitt } from './pruefe-ausschnitt.ts';

/** The pseudo area of facilities that serve the whole town; its folder in `data/inventar/`. */
export const STADTWEIT = 'stadtweit';

const text = z.string();
const oderLeer = z.string().default('');

/** A text that may be empty, and otherwise must be readable as the cells of the tables are. */
const gelesen = (lese: (text: string) => Gelesen<unknown>) =>
  oderLeer.superRefine((wert, ctx) => {
    const ergebnis = wert === '' ? undefined : lese(wert);
    if (ergebnis?.ok === false) ctx.addIssue({ code: 'custom', message: ergebnis.satz });
  });
const telefon = gelesen(leseTelefon);
const email = gelesen(leseEmail);
const webseite = gelesen(leseWebadresse);

/** Links of the site begin at the root of the host; a path, a query or a user name would break them. */
const adresse = webseite.refine(
  (wert) => wert === '' || !URL.canParse(wert) || new URL(wert).href === `${new URL(wert).origin}/`,
  'Die Seite muss an der Wurzel einer Adresse stehen, ohne Unterordner. Erwartet wird zum Beispiel „https://karten.example.org“.',
);

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
  adresse_der_seite: adresse,
  /** Day on which the statement on accessibility was last gone through (ISO), not the day of the build. */
  barrierefreiheit_stand: oderLeer,
  betreiber: z.object({
    name: oderLeer,
    strasse: oderLeer,
    plz: oderLeer,
    ort: oderLeer,
    vertretung: oderLeer,
    telefon,
    email,
    aufsicht: oderLeer,
    datenschutz_kontakt: oderLeer,
  }),
  rueckmeldung: z.object({
    telefon,
    telefon_name: oderLeer,
    telefon_quelle: oderLeer,
    telefon_stand: oderLeer,
    email,
  }),
  ombudsstelle: z.object({
    name: oderLeer,
    webseite,
    email,
    stand_hinweis: oderLeer,
  }),
  ueberwachungsstelle: z
    .object({ name: oderLeer, webseite, email, stand_hinweis: oderLeer })
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
    .superRefine((grenzen, ctx) => {
      const satz = pruefeAusschnitt(grenzen);
      if (satz !== undefined) ctx.addIssue({ code: 'custom', message: satz });
    })
    .transform(([west, sued, ost, nord]) => ({ west, sued, ost, nord })),
  plz: z.array(z.string().regex(/^\d{5}$/)),
  vorwahl: oderLeer,
  sozialraeume: z
    .array(sozialraum)
    .min(1)
    .superRefine((raeume, ctx) => {
      for (const [i, { id }] of raeume.entries()) {
        const melde = (message: string) =>
          ctx.addIssue({ code: 'custom', path: [i, 'id'], message, input: id });
        if (id === STADTWEIT)
          melde(
            `Die Kennung „${STADTWEIT}“ ist für Angebote der ganzen Stadt vergeben. Wählen Sie eine andere.`,
          );
        if (raeume.findIndex((r) => r.id === id) !== i)
          melde(`Die Kennung „${id}“ gibt es zweimal. Jeder Sozialraum braucht eine eigene.`);
      }
    }),
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

const DEUTSCH = z.locales.de().localeError;

/** The value at a path of the raw JSON. */
function wertAn(roh: unknown, pfad: readonly PropertyKey[]): unknown {
  return pfad.reduce<unknown>(
    (o, k) =>
      typeof o === 'object' && o !== null ? (o as Record<PropertyKey, unknown>)[k] : undefined,
    roh,
  );
}

function satzVon({ code, message, path }: z.core.$ZodIssue): string {
  if (code === 'custom') return message;
  if (path.length === 0)
    return `Erwartet wird ein JSON-Objekt mit den Angaben der Stadt (${message}). Ein Beispiel steht in data/README.md.`;
  return `„${path.join('.')}“ fehlt oder hat nicht die erwartete Form (${message}). Ein Beispiel steht in data/README.md.`;
}

/**
 * Reads `stadt.json`; `undefined` is a file that is not there. Every finding names the path inside the file and the
 * value; on any error there is no `stadt`. Text that is no JSON is one finding, not an exception.
 */
export function liesStadt(
  json: string | undefined,
  datei: string,
): { readonly stadt: Stadt | undefined; readonly befunde: readonly Befund[] } {
  const fehler = (satz: string, spalte = '', wert?: unknown): Befund => ({
    schwere: 'fehler',
    regel: 'stadt-json',
    datei,
    spalte,
    ...zitiere(wert),
    satz,
  });
  if (json === undefined)
    return {
      stadt: undefined,
      befunde: [
        fehler(
          'Die Datei fehlt. Sie nennt Namen, Kontakte und Sozialräume der Stadt; ein Beispiel steht in data/README.md. Ist der Datenordner der richtige?',
        ),
      ],
    };
  const gelesenesJson = liesJson(json);
  if (!gelesenesJson.ok) return { stadt: undefined, befunde: [fehler(gelesenesJson.satz)] };
  const ergebnis = schema.safeParse(gelesenesJson.wert, { error: DEUTSCH });
  if (ergebnis.success) return { stadt: ergebnis.data, befunde: [] };
  return {
    stadt: undefined,
    befunde: ergebnis.error.issues.map((issue) =>
      fehler(satzVon(issue), issue.path.join('.'), wertAn(gelesenesJson.wert, issue.path)),
    ),
  };
}
