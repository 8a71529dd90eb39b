import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PurgeCSS, type UserDefinedOptions } from 'purgecss';
import type { Plugin } from 'vite';

/** Files below a folder whose name ends in one of the given endings. */
function dateien(ordner: string, endungen: readonly string[]): string[] {
  return readdirSync(ordner, { withFileTypes: true, recursive: true })
    .filter((e) => e.isFile() && endungen.some((x) => e.name.endsWith(x)))
    .map((e) => join(e.parentPath, e.name));
}

const KERN = /@kern-ux[\\/]native[\\/]dist[\\/]kern\.css/;

/** All custom properties that the given ones stand on, themselves included: PurgeCSS follows a token one step only. */
function huelle(css: string, namen: readonly string[]): string[] {
  const definitionen = new Map<string, string>();
  for (const [, name = '', wert = ''] of css.matchAll(/(--kern-[a-z0-9-]+)\s*:\s*([^;}]+)/g))
    definitionen.set(name, `${definitionen.get(name) ?? ''} ${wert}`);
  const alle = new Set<string>();
  const offen = [...namen];
  for (let name = offen.pop(); name !== undefined; name = offen.pop()) {
    if (alle.has(name)) continue;
    alle.add(name);
    offen.push(...((definitionen.get(name) ?? '').match(/--kern-[a-z0-9-]+/g) ?? []));
  }
  return [...alle];
}

const benutzt = (css: string): readonly string[] =>
  css.match(/(?<=var\(\s*)--kern-[a-z0-9-]+/g) ?? [];

/**
 * Vite plugin: cuts KERN's stylesheet down to the components and tokens that this site uses. Whole, it is 23 kB
 * brotli, half of a Sozialraum page's budget. Class names are looked for in the source files, tokens in our own
 * stylesheets; the source of KERN stays untouched in node_modules.
 */
export function kernTeilmenge(): Plugin {
  return {
    name: 'kern-teilmenge',
    enforce: 'pre',
    async transform(code, id) {
      if (!KERN.test(id) || code.startsWith('export')) return null;
      const quellen = dateien('src', ['.astro', '.ts']).filter((f) => !f.endsWith('.test.ts'));
      const eigene = dateien('src', ['.css', '.astro']).map((f) => readFileSync(f, 'utf8'));
      const schneide = async (
        css: string,
        zusatz: Partial<UserDefinedOptions>,
      ): Promise<string> => {
        const [ergebnis] = await new PurgeCSS().purge({
          content: quellen,
          css: [{ raw: css }],
          defaultExtractor: (text: string) => text.match(/[A-Za-z][\w-]*/g) ?? [],
          keyframes: true,
          // KERN's dark and light helper classes repeat every token; the site follows the device's setting.
          blocklist: ['kern-dark', 'kern-light', 'data-kern-theme'],
          ...zusatz,
        });
        if (ergebnis === undefined) throw new Error('PurgeCSS returned nothing for kern.css');
        return ergebnis.css;
      };
      // The rule that gives components their colours names body only inside :is(), where PurgeCSS loses it.
      const einfach = code.replace(/:is\(body,[^)]*\):not\(\[class\*=kern-level-\]\)/, 'body');
      if (einfach === code)
        throw new Error('kern.css: the rule of the contextual tokens has changed');
      const regeln = await schneide(einfach, {});
      // Tokens that rules use, not those that other tokens merely mention in their definition.
      const ohneTokens = regeln.replaceAll(/--kern-[a-z0-9-]+\s*:[^;}]+[;]?/g, '');
      const tokens = huelle(code, [...benutzt(ohneTokens), ...eigene.flatMap(benutzt)]);
      const css = await schneide(regeln, { variables: true, safelist: { variables: tokens } });
      return { code: css, map: null };
    },
  };
}
