import type { APIRoute } from 'astro';
import { downloads } from '../../domain/austausch/downloads.ts';
import { ladeModell } from '../../load/modell.ts';

/** Every public file below /daten/; the list itself lives in the domain, the page shows the same one. */
export async function getStaticPaths() {
  return downloads(await ladeModell()).map((d) => ({
    params: { datei: d.datei },
    props: { inhalt: d.inhalt(), typ: d.typ },
  }));
}

export const GET: APIRoute<{ inhalt: string; typ: string }> = ({ props }) =>
  new Response(props.inhalt, { headers: { 'content-type': props.typ } });
