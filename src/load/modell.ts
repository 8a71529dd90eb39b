import { getCollection, getEntry } from 'astro:content';
import type { Geodaten } from '../domain/inventar/geodaten.ts';
import { baueModell, type Modell } from '../domain/inventar/modell.ts';
import type { Saetze } from '../domain/inventar/oeffentliches-modell.ts';
import type { Stadt } from '../domain/inventar/stadt.ts';

async function eintrag<T>(id: string): Promise<T> {
  const gefunden = await getEntry('bestand', id);
  if (gefunden === undefined) throw new Error(`collection "bestand" has no entry "${id}"`);
  return gefunden.data as T;
}

async function lade(): Promise<Modell> {
  const [tabellen, stadt, geodaten, stand] = await Promise.all([
    getCollection('tabellen'),
    eintrag<Stadt>('stadt'),
    eintrag<Geodaten>('geodaten'),
    eintrag<{ heute: string; datenstand: string }>('stand'),
  ]);
  const saetze = Object.fromEntries(
    tabellen.map(({ id, data }) => [id, (data as { readonly saetze: unknown }).saetze]),
  ) as Saetze;
  return baueModell(stadt, saetze, geodaten, stand);
}

let fertig: Promise<Modell> | undefined;

/** The model of all collections; joined once per build, anew on each request in `dev`. */
export function ladeModell(): Promise<Modell> {
  if (import.meta.env.DEV) return lade();
  return (fertig ??= lade());
}
