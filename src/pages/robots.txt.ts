import type { APIRoute } from 'astro';
import { ladeModell } from '../load/modell.ts';

/** Search engines stay out until the town has named the address under which it publishes. */
export const GET: APIRoute = async ({ site }) => {
  const { stadt } = await ladeModell();
  const text =
    stadt.adresse_der_seite === ''
      ? 'User-agent: *\nDisallow: /\n'
      : `User-agent: *\nAllow: /\nSitemap: ${new URL('sitemap-index.xml', site).href}\n`;
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
