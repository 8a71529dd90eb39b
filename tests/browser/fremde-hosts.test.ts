import type { ConsoleMessage, Request, Response } from 'playwright-core';
import { expect, it } from 'vitest';
import { besucheAlle, useBuehne } from './hilfe/buehne.ts';
import { listSeiten, listVorlagen, readHtml } from './hilfe/seiten.ts';

const buehne = useBuehne();
const vorlagen = new Set(listVorlagen());

it('asks no other host for anything, on any page, and no page reports an error', async () => {
  const gefunden = await besucheAlle(
    buehne,
    listSeiten(),
    'fremde Hosts',
    async (page, seite, context) => {
      const zeilen: string[] = [];
      const eigener = new URL(buehne.url).origin;
      const melde = (zeile: string) => zeilen.push(`${seite}: ${zeile}`);
      const onRequest = (anfrage: Request) => {
        const ziel = new URL(anfrage.url());
        const fremd = ziel.protocol.startsWith('http') && ziel.origin !== eigener;
        if (fremd) melde(`Anfrage an ${anfrage.url()}`);
      };
      const onResponse = (antwort: Response) => {
        if (antwort.status() >= 400) melde(`${antwort.status()} für ${antwort.url()}`);
      };
      // Violations of the Content Security Policy are reported there too.
      const onConsole = (meldung: ConsoleMessage) => {
        if (meldung.type() === 'error') melde(meldung.text());
      };
      const onError = (fehler: Error) => melde(fehler.message);
      // Requests on the context: also what workers and frames ask for.
      context.on('request', onRequest).on('response', onResponse);
      page.on('console', onConsole).on('pageerror', onError);
      // Waiting for silence costs half a second: once a template is enough.
      await page.goto(seite, { waitUntil: vorlagen.has(seite) ? 'networkidle' : 'load' });
      context.off('request', onRequest).off('response', onResponse);
      page.off('console', onConsole).off('pageerror', onError);
      return zeilen;
    },
  );
  expect(gefunden.flat()).toEqual([]);
});

it('gives every page a Content Security Policy without unsafe scripts', () => {
  const maengel = listSeiten().flatMap((seite) => {
    const meta = readHtml(seite).match(
      /<meta[^>]*http-equiv="?content-security-policy[^>]*>/i,
    )?.[0];
    const regel = meta?.match(/content="([^"]*)"/)?.[1];
    if (!regel) return [`${seite}: keine Content Security Policy`];
    const skripte = /(?:script-src|default-src)[^;]*/.exec(regel)?.[0] ?? '';
    const offen = /unsafe-inline|unsafe-eval|\*|https?:/.test(skripte) || skripte === '';
    return offen ? [`${seite}: ${regel}`] : [];
  });
  expect(maengel).toEqual([]);
});
