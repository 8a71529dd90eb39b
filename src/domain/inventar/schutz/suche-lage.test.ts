import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utm32ZuWgs84, wgs84ZuUtm32 } from '../../sozialraum/utm32.ts';
import { falteText } from './falte-text.ts';
import { liesGeheimlagen } from './lies-geheimlage.ts';
import { sucheLage } from './suche-lage.ts';

function sucheFuer(zellen: Readonly<Record<string, string>>) {
  const [lage] = liesGeheimlagen(zellen).lagen;
  if (lage === undefined) throw new Error('no position was read');
  const suche = sucheLage(lage);
  return (text: string) => suche(falteText(text));
}

const GEHEIM = { breite: 54.431177, laenge: 7.044733 };
const findet = sucheFuer({ breite: '54.431177', laenge: '7.044733' });
const utm = wgs84ZuUtm32(GEHEIM);

describe('sucheLage', () => {
  it.each([
    '[7.044733,54.431177]',
    '{"lat":54.43118,"lon":7.04473}',
    '54,431177;7,044733',
    '54,4312 / 7,0447',
    'geo:54.4311,7.0447',
    '<a data-laenge="7.0447331" data-breite="54.4311772">',
    `${utm.ostwert.toFixed(0)};${utm.nordwert.toFixed(0)}`,
    `N ${utm.nordwert.toFixed(2)} O 32${utm.ostwert.toFixed(2)}`,
    '[\n  7.04473,\n  54.43118\n]',
  ])('finds %s', (text) => {
    expect(findet(text)).toBe(true);
  });

  it.each([
    // 20 m to the north, 10 m to the east: a stop may stand there.
    '[7.044733,54.431357]',
    '[7.04489,54.431177]',
    '[7.04,54.43]',
    '[7.045,54.431]',
    '54.431177',
    `54.431177 ${'x'.repeat(200)} 7.044733`,
    // One vertex has the longitude, the next one the latitude.
    '[7.044733,54.4325],[7.0459,54.431177]',
    `${(utm.ostwert + 20).toFixed(0)};${utm.nordwert.toFixed(0)}`,
    '',
  ])('does not find %s', (text) => {
    expect(findet(text)).toBe(false);
  });

  it('finds a position that was written down in metres only', () => {
    const ausMetern = sucheFuer({ ostwert: '32393201', nordwert: '5693314,0' });
    expect(ausMetern('393201,5693314')).toBe(true);
    const { breite, laenge } = utm32ZuWgs84({ ostwert: 393201, nordwert: 5693314 });
    expect(ausMetern(`[${laenge.toFixed(5)},${breite.toFixed(5)}]`)).toBe(true);
  });

  it('finds every rounding to four or more decimals, in either order', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 47, max: 55, noNaN: true }),
        fc.double({ min: 6, max: 15, noNaN: true }),
        fc.integer({ min: 4, max: 8 }),
        fc.boolean(),
        (breite, laenge, stellen, gedreht) => {
          const [b, l] = [breite.toFixed(8), laenge.toFixed(8)];
          // JSON drops zeros at the end: 54.4310 is 54.431.
          const gerundet = [b, l].map((x) => String(Number(Number(x).toFixed(stellen))));
          const text = (gedreht ? gerundet.toReversed() : gerundet).join(', ');
          expect(sucheFuer({ breite: b, laenge: l })(text)).toBe(true);
        },
      ),
    );
  });

  it('is linear: a long drawing beside the place takes no time', () => {
    const zug = Array.from({ length: 50_000 }, (_, i) => `[7.0${i % 900},54.43${i % 9}9]`).join();
    const beginn = performance.now();
    expect(findet(zug)).toBe(false);
    expect(performance.now() - beginn).toBeLessThan(3000);
  });
});

describe('liesGeheimlagen', () => {
  it.each([
    [{ breite: '54.43' }],
    [{ breite: 'Nord', laenge: '7.04' }],
    [{ ostwert: '393201' }],
    [{ breite: '5443117', laenge: '704473' }],
  ])('says that %o cannot be looked for', (zellen) => {
    expect(liesGeheimlagen(zellen)).toEqual({ lagen: [], lesbar: false });
  });

  it('needs no position', () => {
    expect(liesGeheimlagen({ breite: '' })).toEqual({ lagen: [], lesbar: true });
  });
});
