import { describe, expect, it } from 'vitest';
import type { Gelesen } from './gelesen.ts';
import { leseEmail } from './lese-email.ts';
import { leseJaNein } from './lese-ja-nein.ts';
import { leseListe } from './lese-liste.ts';
import { lesePlz } from './lese-plz.ts';
import { leseUhrzeit } from './lese-uhrzeit.ts';
import { leseWebadresse } from './lese-webadresse.ts';

function expectRefusal(gelesen: Gelesen<unknown>, vorschlag: string | undefined): void {
  expect(gelesen.ok).toBe(false);
  expect('vorschlag' in gelesen ? gelesen.vorschlag : undefined).toBe(vorschlag);
  if (!gelesen.ok) expect(gelesen.satz).toMatch(/^Erwartet .*„.+“.*\.$/);
}

describe('leseJaNein', () => {
  it.each(['ja', 'JA', ' j ', 'x', 'X', 'WAHR', 'true', '1'])('reads %s as yes', (text) => {
    expect(leseJaNein(text)).toEqual({ ok: true, wert: true });
  });
  it.each(['nein', 'Nein', 'n', 'FALSCH', 'false', '0'])('reads %s as no', (text) => {
    expect(leseJaNein(text)).toEqual({ ok: true, wert: false });
  });
  it.each([
    ['ja, mit Hilfe', 'ja'],
    ['teilweise', undefined],
    ['', undefined],
    ['-', undefined],
  ])('refuses %j', (text, vorschlag) => {
    expectRefusal(leseJaNein(text), vorschlag);
  });
});

describe('leseListe', () => {
  it('reads values between bars, commas inside them included', () => {
    expect(leseListe(' de | tr|Beratung, Hilfe| ')).toEqual({
      ok: true,
      wert: ['de', 'tr', 'Beratung, Hilfe'],
    });
    expect(leseListe('de')).toEqual({ ok: true, wert: ['de'] });
  });
  it('accepts commas with a remark', () => {
    expect(leseListe('de, tr')).toEqual({
      ok: true,
      wert: ['de', 'tr'],
      hinweis: 'Zwischen mehreren Werten steht „|“, zum Beispiel „de|tr“.',
    });
  });
  it('drops repetitions with a remark', () => {
    const gelesen = leseListe('de|tr|de');
    expect(gelesen).toMatchObject({ ok: true, wert: ['de', 'tr'] });
    expect(gelesen).toHaveProperty('hinweis');
  });
  it.each(['', '|', ' , '])('refuses %j', (text) => {
    expectRefusal(leseListe(text), undefined);
  });
});

describe('lesePlz', () => {
  it('reads five digits and keeps a leading zero', () => {
    expect(lesePlz('58095')).toEqual({ ok: true, wert: '58095' });
    expect(lesePlz('01067')).toEqual({ ok: true, wert: '01067' });
  });
  it.each([
    ['1067', '01067'],
    ['D-58095', '58095'],
    ['58095 Hagen', '58095'],
    ['58095,00', '58095'],
    ['00123', undefined],
    ['580950', undefined],
    ['', undefined],
  ])('refuses %j and proposes %s', (text, vorschlag) => {
    expectRefusal(lesePlz(text), vorschlag);
  });
});

describe('leseWebadresse', () => {
  it.each([
    'https://www.hagen.de',
    'https://münchen.de/ä?b=c#d',
    'HTTPS://X.de/',
    'https://hagen.de/a;b,c',
  ])('keeps %s as it stands', (text) => {
    expect(leseWebadresse(text)).toEqual({ ok: true, wert: text });
  });
  it('prefers https', () => {
    const gelesen = leseWebadresse('http://www.hagen.de');
    expect(gelesen).toMatchObject({ ok: true, wert: 'http://www.hagen.de' });
    expect(gelesen).toHaveProperty('hinweis');
  });
  it.each([
    ['www.hagen.de/web', 'https://www.hagen.de/web'],
    ['hagen.de', 'https://hagen.de'],
    ['https://a.de; https://b.de', 'https://a.de'],
    ['javascript:alert(1)', undefined],
    ['JaVaScRiPt:alert(1)//https://a.de', undefined],
    ['java\tscript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['//hagen.de', undefined],
    ['ftp://hagen.de', undefined],
    ['https://', undefined],
    ['https://user:pw@hagen.de', undefined],
    ['https://www.hagen.de@evil.de', undefined],
    ['https://localhost/', undefined],
    ['https://127.0.0.1/', undefined],
    ['https://hagen.de/"onclick="x', undefined],
    ['https:hagen.de', undefined],
    ['Intranet', undefined],
    ['', undefined],
  ])('refuses %j and proposes %s', (text, vorschlag) => {
    expectRefusal(leseWebadresse(text), vorschlag);
  });
});

describe('leseEmail', () => {
  it.each([
    ['info@stadt-hagen.de', 'info@stadt-hagen.de'],
    ['Info.Amt+x@STADT-Hagen.DE', 'Info.Amt+x@stadt-hagen.de'],
    ['100189@schule.nrw.de', '100189@schule.nrw.de'],
    ['a@bücher.de', 'a@bücher.de'],
  ])('reads %s', (text, wert) => {
    expect(leseEmail(text)).toEqual({ ok: true, wert });
  });
  it.each([
    ['mailto:info@hagen.de', 'info@hagen.de'],
    ['info (at) hagen.de', 'info@hagen.de'],
    ['info[at]hagen[dot]de', 'info@hagen.de'],
    ['info @ hagen.de', 'info@hagen.de'],
    ['Amt <info@hagen.de>', 'info@hagen.de'],
    ['info@hagen', undefined],
    ['a?bcc=evil&x@example.org', undefined],
    ['a%0abcc@example.org', undefined],
    ['a/b@example.org', undefined],
    ['a#b@example.org', undefined],
    ['info@example.org?bcc=evil@example.net', undefined],
    ['.info@hagen.de', undefined],
    ['info@-hagen.de', undefined],
    [`${'a'.repeat(65)}@hagen.de`, undefined],
    ['', undefined],
  ])('refuses %j and proposes %s', (text, vorschlag) => {
    expectRefusal(leseEmail(text), vorschlag);
  });
});

describe('leseUhrzeit', () => {
  it.each([
    ['9:00', '09:00'],
    ['09.00', '09:00'],
    ['9 Uhr', '09:00'],
    ['9.30 Uhr', '09:30'],
    ['9 Uhr 30', '09:30'],
    ['9h30', '09:30'],
    ['09:00:00', '09:00'],
    ['24:00', '24:00'],
    ['0:05', '00:05'],
  ])('reads %s as %s', (text, wert) => {
    expect(leseUhrzeit(text)).toEqual({ ok: true, wert });
  });
  it.each([
    ['0,375', '09:00'],
    ['0.708333333', '17:00'],
    ['9', '09:00'],
    ['9,30', '09:30'],
    ['25:00', undefined],
    ['24:01', undefined],
    ['9:60', undefined],
    ['abends', undefined],
    ['', undefined],
  ])('refuses %j and proposes %s', (text, vorschlag) => {
    expectRefusal(leseUhrzeit(text), vorschlag);
  });
});
