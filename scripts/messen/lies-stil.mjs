/**
 * What a stylesheet makes a browser load.
 * @typedef {object} Stil
 * @property {readonly string[]} importe addresses of `@import`
 * @property {readonly string[]} bilder addresses in `url()` outside `@font-face`
 * @property {readonly Schnitt[]} schriften
 *
 * @typedef {object} Schnitt one `@font-face`
 * @property {string} familie
 * @property {string} adresse of the first file named, the one that current browsers take
 * @property {readonly (readonly [number, number])[]} bereich code points, both ends included;
 *   empty = all
 * @property {boolean} genutzt whether the family is named outside `@font-face`
 */

/**
 * Reads the addresses of a stylesheet. Works on what a build writes: no comments in odd places.
 * @param {string} css
 * @returns {Stil}
 */
export function liesStil(css) {
  const ohneNotizen = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const bloecke = [...ohneNotizen.matchAll(/@font-face\s*\{([^}]*)\}/g)].map((t) => t[1] ?? '');
  const rest = ohneNotizen.replace(/@font-face\s*\{[^}]*\}/g, '');
  const importe = [...rest.matchAll(/@import\s+(?:url\()?\s*["']?([^"');\s]+)["']?\)?[^;]*;/g)].map(
    (t) => t[1] ?? '',
  );
  const ohneImporte = rest.replace(/@import[^;]*;/g, '');
  return {
    importe,
    bilder: listAdressen(ohneImporte),
    schriften: bloecke.flatMap((block) => {
      const familie = block.match(/font-family\s*:\s*["']?([^;"']+)/)?.[1]?.trim() ?? '';
      const adresse = listAdressen(block)[0];
      if (!adresse) return [];
      return [
        {
          familie,
          adresse,
          bereich: liesBereich(block),
          genutzt: rest.includes(familie),
        },
      ];
    }),
  };
}

/** @param {string} css */
function listAdressen(css) {
  return [...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')]*))\s*\)/g)]
    .map((treffer) => (treffer[1] ?? treffer[2] ?? treffer[3] ?? '').trim())
    .filter((adresse) => adresse && !adresse.startsWith('data:') && !adresse.startsWith('#'));
}

/**
 * @param {string} block
 * @returns {(readonly [number, number])[]}
 */
function liesBereich(block) {
  const wert = block.match(/unicode-range\s*:\s*([^;}]+)/)?.[1];
  if (!wert) return [];
  return wert.split(',').map((teil) => {
    const [von = '', bis] = teil.trim().replace(/^u\+/i, '').split('-');
    return /** @type {const} */ ([
      Number.parseInt(von.replaceAll('?', '0'), 16),
      Number.parseInt(bis ?? von.replaceAll('?', 'f'), 16),
    ]);
  });
}
