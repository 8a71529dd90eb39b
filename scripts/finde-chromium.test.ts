import { describe, expect, it } from 'vitest';
import { findeChromium } from './finde-chromium.mjs';

type Umgebung = NonNullable<Parameters<typeof findeChromium>[1]>;

/** A machine where only `dateien` exist; commands succeed if `erfolg` says so. */
function buildUmgebung(
  dateien: readonly string[],
  rest: Partial<Umgebung> & { readonly nach?: Record<string, string> } = {},
) {
  const liegt = new Set(dateien);
  const aufrufe: string[] = [];
  const gesagt: string[] = [];
  const umgebung: Umgebung = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    home: '/heim/eva',
    gibtEs: (datei) => liegt.has(datei),
    playwrightOrte: () => ['/cache/chromium/chrome'],
    istDebian: () => false,
    darfInstallieren: () => null,
    fuehreAus: (befehl, argumente) => {
      const zeile = [befehl, ...argumente].join(' ');
      aufrufe.push(zeile);
      const entsteht = Object.entries(rest.nach ?? {}).find(([muster]) => zeile.includes(muster));
      if (entsteht) liegt.add(entsteht[1]);
      return entsteht !== undefined;
    },
    sage: (zeile) => gesagt.push(zeile),
    ...rest,
  };
  return { umgebung, aufrufe, gesagt };
}

describe('findeChromium', () => {
  it('takes CHROMIUM_PATH before everything else', () => {
    const { umgebung } = buildUmgebung(['/usr/bin/chromium', '/opt/mein/chrome'], {
      env: { CHROMIUM_PATH: '/opt/mein/chrome' },
    });
    expect(findeChromium({}, umgebung)).toBe('/opt/mein/chrome');
  });

  it('says so when CHROMIUM_PATH points nowhere, and goes on', () => {
    const { umgebung, gesagt } = buildUmgebung(['/usr/bin/chromium'], {
      env: { CHROMIUM_PATH: '/weg' },
    });
    expect(findeChromium({}, umgebung)).toBe('/usr/bin/chromium');
    expect(gesagt.join()).toContain('/weg');
  });

  it.each([
    ['linux', {}, '/snap/bin/chromium'],
    ['linux', { PATH: '/nix/bin' }, '/nix/bin/google-chrome-stable'],
    ['darwin', {}, '/heim/eva/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    [
      'win32',
      { 'PROGRAMFILES(X86)': 'C:\\Programme' },
      'C:\\Programme\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    ['win32', { Path: 'D:\\a;D:\\b' }, 'D:\\b\\chromium.exe'],
    ['linux', {}, '/cache/chromium/chrome'],
  ])('finds it on %s with %o', (platform, env, ort) => {
    const { umgebung } = buildUmgebung([ort], { platform, env });
    expect(findeChromium({}, umgebung)).toBe(ort);
  });

  it('installs nothing unless asked to', () => {
    const { umgebung, aufrufe } = buildUmgebung([], { darfInstallieren: () => 'root' });
    expect(findeChromium({}, umgebung)).toBeNull();
    expect(aufrufe).toEqual([]);
  });

  it('asks Playwright first and Debian only when that fails', () => {
    const playwright = buildUmgebung([], { nach: { playwright: '/cache/chromium/chrome' } });
    expect(findeChromium({ installiere: true }, playwright.umgebung)).toBe(
      '/cache/chromium/chrome',
    );
    expect(playwright.aufrufe).toHaveLength(1);

    const debian = buildUmgebung([], {
      istDebian: () => true,
      darfInstallieren: () => 'sudo',
      nach: { 'apt-get update': '/var/liste', 'install -y': '/usr/bin/chromium' },
    });
    expect(findeChromium({ installiere: true }, debian.umgebung)).toBe('/usr/bin/chromium');
    expect(debian.aufrufe.slice(1)).toEqual([
      'sudo -n apt-get update',
      'sudo -n apt-get install -y --no-install-recommends chromium',
    ]);
  });

  it('returns null where nothing may be installed', () => {
    const { umgebung, aufrufe } = buildUmgebung([], { istDebian: () => true });
    expect(findeChromium({ installiere: true }, umgebung)).toBeNull();
    expect(aufrufe).toHaveLength(1);
  });
});
