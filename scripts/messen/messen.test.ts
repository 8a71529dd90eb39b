import { describe, expect, it } from 'vitest';
import { findFremdeInSeite, findFremdeInSkript, findFremdeInStil } from './fremde-adressen.mjs';
import { liesSeite } from './lies-seite.mjs';
import { liesStil } from './lies-stil.mjs';
import { findGleichGeladene, findSpaeterGeladene, liesSkript } from './skript-graph.mjs';

const SEITE = `<!doctype html><html lang="de"><head>
<link rel="canonical" href="https://andere.example/"><link rel="stylesheet" href="/a.css">
<link rel="preload" as="font" href="/f.woff2"><style>p{background:url(/b.png)}</style>
<script type="application/ld+json">{"@id":"https://andere.example/"}</script>
<script type="module" src="/_astro/x.js"></script><script>let a=1;</script></head>
<body><p>Straße<p>zwei<img src="/c.png" srcset="/d.png 2x"><svg><use href="/z.svg#i"/></svg>
<a href="https://andere.example/">fort</a></body></html>`;

describe('liesSeite', () => {
  const seite = liesSeite(SEITE);

  it('counts the elements of the tree that a browser builds', () => {
    // html, head, 3 link, style, 3 script, body, 2 p, img, svg, use, a
    expect(seite.knoten).toBe(16);
  });

  it('collects what is loaded', () => {
    expect(seite.stile).toEqual(['/a.css']);
    expect(seite.vorab).toEqual(['/f.woff2']);
    expect(seite.skripte).toEqual(['/_astro/x.js']);
    expect(seite.skriptBloecke).toEqual(['let a=1;']);
    expect(seite.bilder).toEqual(['/c.png', '/d.png', '/z.svg']);
    expect(seite.zeichen.has('ß'.codePointAt(0) ?? 0)).toBe(true);
  });

  it('does not take links and linked data for something loaded', () => {
    expect(findFremdeInSeite(seite)).toEqual([]);
  });

  it.each([
    '<img src="https://fremd.example/x.png">',
    '<link rel="preconnect" href="//fremd.example">',
    '<p style="background:url(https://fremd.example/x.png)">',
    '<script type="module">import("https://fremd.example/x.js")</script>',
    '<template><iframe src="https://fremd.example/"></iframe></template>',
  ])('finds the other host in %s', (html) => {
    expect(findFremdeInSeite(liesSeite(html))).toHaveLength(1);
  });
});

describe('liesStil', () => {
  const css = `@import url("b.css");@font-face{font-family:"Fira Sans";src:url(/f.woff2) format("woff2");
    unicode-range:U+0-FF,U+1??}@font-face{font-family:Fremd;src:url(/g.woff2)}
    body{font-family:"Fira Sans",sans-serif;background:url('/b.png')}i{background:url(data:image/png,x)}`;

  it('reads imports, images and font faces', () => {
    const stil = liesStil(css);
    expect(stil.importe).toEqual(['b.css']);
    expect(stil.bilder).toEqual(['/b.png']);
    expect(stil.schriften).toEqual([
      {
        familie: 'Fira Sans',
        adresse: '/f.woff2',
        bereich: [
          [0, 0xff],
          [0x100, 0x1ff],
        ],
        genutzt: true,
      },
      { familie: 'Fremd', adresse: '/g.woff2', bereich: [], genutzt: false },
    ]);
  });

  it('finds another host in an import and in a font', () => {
    expect(findFremdeInStil('@import "https://fremd.example/a.css";')).toHaveLength(1);
    expect(findFremdeInStil('@font-face{src:url(//fremd.example/a.woff2)}')).toHaveLength(1);
    expect(findFremdeInStil(css)).toEqual([]);
  });
});

describe('findFremdeInSkript', () => {
  it('leaves addresses alone that nothing loads', () => {
    const leaflet = `t='<a href="https://leafletjs.com">Leaflet</a>';n="http://www.w3.org/2000/svg"`;
    expect(findFremdeInSkript(leaflet)).toEqual([]);
  });

  it.each(['fetch("https://f.example/a")', 'import"https://f.example/a"', 'i.src="//f.example/a"'])(
    'finds %s',
    (quelltext) => {
      expect(findFremdeInSkript(quelltext)).toHaveLength(1);
    },
  );
});

describe('script graph', () => {
  const dateien: Record<string, string> = {
    '/_astro/start.js': `import{a}from"./teil.js";const f=["_astro/karte.css"];b.onclick=()=>import("./karte.js");`,
    '/_astro/teil.js': `export const a=1;import"./start.js";`,
    '/_astro/karte.js': `import{a}from"./teil.js";import L from"./leaflet.js";`,
    '/_astro/leaflet.js': `export default "leaflet-container leaflet-zoom-animated"`,
  };
  const hole = (adresse: string) => {
    const quelltext = dateien[adresse];
    return quelltext === undefined ? null : liesSkript(quelltext);
  };

  it('separates what loads at once from what loads on demand', () => {
    const gleich = findGleichGeladene(['/_astro/start.js'], hole);
    expect([...gleich].sort()).toEqual(['/_astro/start.js', '/_astro/teil.js']);
    expect(findSpaeterGeladene(gleich, hole)).toEqual([
      {
        eingang: '/_astro/karte.js',
        skripte: ['/_astro/karte.js', '/_astro/leaflet.js'],
        stile: ['/_astro/karte.css'],
      },
    ]);
  });

  it('knows Leaflet by its class names', () => {
    expect(hole('/_astro/leaflet.js')?.leaflet).toBe(true);
    expect(hole('/_astro/karte.js')?.leaflet).toBe(false);
  });
});
