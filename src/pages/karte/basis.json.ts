import type { APIRoute } from 'astro';
import { basiskarte } from '../../domain/darstellung/karte/basiskarte.ts';
import { ladeModell } from '../../load/modell.ts';

/** The ground map for the movable map: loaded on demand, from our own host. */
export const GET: APIRoute = async () => {
  const { geodaten } = await ladeModell();
  return new Response(JSON.stringify(basiskarte(geodaten)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
