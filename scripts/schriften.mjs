// Cuts KERN's Fira Sans (SIL Open Font License 1.1) down to the Latin letters that this site writes:
// whole, a weight is 130 kB; the budget for a page with fonts is 90 kB. Run again when KERN's fonts change:
//   npm run schriften
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

/**
 * @param {number} von
 * @param {number} bis
 */
const bereich = (von, bis) =>
  Array.from({ length: bis - von + 1 }, (_, i) => String.fromCodePoint(von + i)).join('');

/** Basic Latin, Latin-1, the letters of Turkish, Romanian, Polish, Albanian, Kurmancî, and typographic signs. */
export const ZEICHEN =
  bereich(0x20, 0x7e) +
  bereich(0xa0, 0xff) +
  'ĂăĄąĆćČčĘęĞğİıŁłŃńŐőŒœŚśŞşŠšȘșŢţȚțŰűŹźŻżŽžÊêÎîÛû' +
  '–—‘’‚“”„…•·‹›€→←↑↓≈≤≥−×²³½№\u2009\u202f';

const ordner = new URL('../public/schriften/', import.meta.url);
await mkdir(ordner, { recursive: true });
for (const [schnitt, gewicht] of [
  ['Regular', 400],
  ['SemiBold', 600],
]) {
  const ganz = await readFile(
    new URL(
      `../node_modules/@kern-ux/native/dist/fonts/fira-sans/FiraSans-${schnitt}.woff2`,
      import.meta.url,
    ),
  );
  const teil = await subsetFont(ganz, ZEICHEN, {
    targetFormat: 'woff2',
    // Without this, every small cap, fraction and old-style figure of the letters comes along.
    noLayoutClosure: true,
  });
  await writeFile(new URL(`fira-sans-${gewicht}.woff2`, ordner), teil);
  console.log(`fira-sans-${gewicht}.woff2: ${ganz.length} → ${teil.length} Byte`);
}
