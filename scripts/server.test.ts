import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseKodierung, getTyp, readPfad, starteServer } from './server.mjs';

describe('readPfad', () => {
  it.each([
    ['/', '/'],
    ['/sozialraum/haspe/?x=1', '/sozialraum/haspe/'],
    ['/Stra%C3%9Fe.html', '/Straße.html'],
    ['//evil.example/x', '/evil.example/x'],
    ['/../geheim', null],
    ['/a/%2e%2e/%2e%2e/geheim', null],
    ['/..%2fgeheim', null],
    ['/a%5c..%5cgeheim', null],
    ['/%00', null],
    ['/%', null],
    ['/C:/Windows', null],
    ['http://evil.example/', null],
  ])('%s becomes %s', (adresse, pfad) => {
    expect(readPfad(adresse)).toBe(pfad);
  });
});

describe('chooseKodierung', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    [undefined, null],
    ['identity', null],
  ])('%s gives %s', (annahme, kodierung) => {
    expect(chooseKodierung(annahme)).toBe(kodierung);
  });
});

describe('getTyp', () => {
  it.each([
    ['a.geojson', 'application/geo+json; charset=utf-8'],
    ['A.WOFF2', 'font/woff2'],
    ['unbekannt.xyz', 'application/octet-stream'],
  ])('%s is %s', (datei, typ) => {
    expect(getTyp(datei)).toBe(typ);
  });
});

describe('starteServer', () => {
  const ordner = mkdtempSync(path.join(os.tmpdir(), 'server-'));
  let server: Awaited<ReturnType<typeof starteServer>>;

  beforeAll(async () => {
    mkdirSync(path.join(ordner, 'sozialraum', 'haspe'), { recursive: true });
    writeFileSync(path.join(ordner, 'index.html'), `<h1>Start</h1>${' '.repeat(2000)}`);
    writeFileSync(path.join(ordner, 'sozialraum', 'haspe', 'index.html'), '<h1>Haspe</h1>');
    writeFileSync(path.join(ordner, '404.html'), '<h1>Nicht da</h1>');
    server = await starteServer({ ordner });
  });
  afterAll(async () => {
    await server.beende();
    rmSync(ordner, { recursive: true });
  });

  /** `fetch` would tidy the path up before it sends it. */
  function request(pfad: string, headers: Record<string, string> = {}, method = 'GET') {
    return new Promise<{ status: number; headers: http.IncomingHttpHeaders; bytes: Buffer }>(
      (resolve, reject) => {
        http
          .request({ port: server.port, host: '127.0.0.1', path: pfad, headers, method }, (a) => {
            const teile: Buffer[] = [];
            a.on('data', (teil: Buffer) => teile.push(teil));
            a.on('end', () =>
              resolve({
                status: a.statusCode ?? 0,
                headers: a.headers,
                bytes: Buffer.concat(teile),
              }),
            );
          })
          .on('error', reject)
          .end();
      },
    );
  }

  it('serves a folder by its index.html', async () => {
    const antwort = await request('/sozialraum/haspe/');
    expect(antwort.status).toBe(200);
    expect(antwort.bytes.toString()).toBe('<h1>Haspe</h1>');
    expect(antwort.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it('redirects to the slash at the end and keeps the query', async () => {
    const antwort = await request('/sozialraum/haspe?a=1?b');
    expect(antwort.status).toBe(301);
    expect(antwort.headers.location).toBe('/sozialraum/haspe/?a=1?b');
  });

  it('answers an unknown address with 404.html and its status', async () => {
    const antwort = await request('/gibt-es-nicht/');
    expect(antwort.status).toBe(404);
    expect(antwort.bytes.toString()).toContain('Nicht da');
  });

  it('does not leave its folder', async () => {
    expect((await request('/../../etc/passwd')).status).toBe(400);
    expect((await request('/%2e%2e/%2e%2e/etc/passwd')).status).toBe(400);
  });

  it('compresses, and answers a repeated question with 304', async () => {
    const antwort = await request('/', { 'accept-encoding': 'br' });
    expect(antwort.headers['content-encoding']).toBe('br');
    expect(antwort.bytes.length).toBeLessThan(200);
    const marke = String(antwort.headers.etag);
    const zweite = await request('/', { 'accept-encoding': 'br', 'if-none-match': marke });
    expect(zweite.status).toBe(304);
  });

  it('sends no body for HEAD and refuses other methods', async () => {
    const kopf = await request('/', {}, 'HEAD');
    expect([kopf.status, kopf.bytes.length]).toEqual([200, 0]);
    expect((await request('/', {}, 'POST')).status).toBe(405);
  });

  it('takes the next free port when asked to, and fails otherwise', async () => {
    const zweiter = await starteServer({ ordner, port: server.port, naechsterFreier: true });
    expect(zweiter.port).toBeGreaterThan(server.port);
    await zweiter.beende();
    await expect(starteServer({ ordner, port: server.port })).rejects.toThrow(/EADDRINUSE/);
  });
});
