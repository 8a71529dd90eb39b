import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** One import of a source file. */
export type Einfuhr = {
  /** `src/domain/befund.ts` for a file of ours, else the specifier as written. */
  readonly ziel: string;
  /** Names as exported there; `*` for a namespace, `default`. Empty for a bare import. */
  readonly namen: readonly string[];
  /** Only types: gone at run time. */
  readonly nurTypen: boolean;
  /** Where it stands: in a file's code or in a `<script>` of an .astro file. */
  readonly ort: 'code' | 'script';
};

/** One source file below `src/`. */
export type Quelle = {
  /** From the repository's root, with `/`. */
  readonly datei: string;
  readonly text: string;
  readonly zeilen: number;
  readonly einfuhren: readonly Einfuhr[];
};

/** Folder of the repository. */
export const WURZEL = path.resolve(import.meta.dirname, '..', '..');

/** Every file below a folder, from the repository's root, with `/`; nothing where it is missing. */
export function listDateienUnter(ordner: string, ohne: readonly string[] = []): readonly string[] {
  let eintraege;
  try {
    eintraege = readdirSync(path.join(WURZEL, ordner), { withFileTypes: true });
  } catch {
    return [];
  }
  return eintraege
    .flatMap((eintrag) => {
      const pfad = ordner === '.' ? eintrag.name : `${ordner}/${eintrag.name}`;
      if (ohne.some((name) => eintrag.name === name || pfad === name)) return [];
      if (eintrag.isDirectory()) return listDateienUnter(pfad, ohne);
      return eintrag.isFile() ? [pfad] : [];
    })
    .sort();
}

/** Reads every .ts and .astro file below `src/` with what it imports. */
export function liesQuellen(): readonly Quelle[] {
  return listDateienUnter('src')
    .filter((datei) => /\.(ts|astro)$/.test(datei))
    .map((datei) => {
      const text = readFileSync(path.join(WURZEL, datei), 'utf8');
      const einfuhren = zerlege(datei, text).flatMap(({ code, ort }) =>
        listEinfuhren(code, datei, ort),
      );
      return { datei, text, zeilen: text.trimEnd().split('\n').length, einfuhren };
    });
}

/** Test code may use what it likes. */
export function isTest({ datei }: { readonly datei: string }): boolean {
  return /\.test\.ts$|\/testhilfe\//.test(datei);
}

/** The TypeScript in a file: an .astro file has it in its frontmatter and in its scripts. */
export function zerlege(
  datei: string,
  text: string,
): readonly { readonly code: string; readonly ort: 'code' | 'script' }[] {
  if (!datei.endsWith('.astro')) return [{ code: text, ort: 'code' }];
  const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  const skripte = [...text.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(([, merkmale = '']) => !/type="[^"]*json"/.test(merkmale))
    .map(([, , code = '']) => ({ code, ort: 'script' as const }));
  return [{ code: frontmatter, ort: 'code' }, ...skripte];
}

/** Static imports, re-exports and dynamic imports with a fixed address. */
export function listEinfuhren(
  code: string,
  datei: string,
  ort: 'code' | 'script' = 'code',
): readonly Einfuhr[] {
  const gefunden: Einfuhr[] = [];
  const merke = (adresse: ts.Expression, namen: readonly string[], nurTypen: boolean) => {
    if (!ts.isStringLiteralLike(adresse)) return;
    gefunden.push({ ziel: loeseAuf(adresse.text, datei), namen, nurTypen, ort });
  };
  const besuche = (knoten: ts.Node): void => {
    if (ts.isImportDeclaration(knoten)) {
      const { namen, nurTypen } = liesKlausel(knoten.importClause);
      merke(knoten.moduleSpecifier, namen, nurTypen);
    } else if (ts.isExportDeclaration(knoten) && knoten.moduleSpecifier) {
      const namen =
        knoten.exportClause && ts.isNamedExports(knoten.exportClause)
          ? knoten.exportClause.elements.map((e) => (e.propertyName ?? e.name).text)
          : ['*'];
      merke(knoten.moduleSpecifier, namen, knoten.isTypeOnly);
    } else if (
      ts.isCallExpression(knoten) &&
      knoten.expression.kind === ts.SyntaxKind.ImportKeyword &&
      knoten.arguments[0]
    ) {
      merke(knoten.arguments[0], ['*'], false);
    }
    ts.forEachChild(knoten, besuche);
  };
  besuche(ts.createSourceFile('datei.ts', code, ts.ScriptTarget.Latest, true));
  return gefunden;
}

/** Names that an import brings as values, and whether it brings only types. */
function liesKlausel(klausel: ts.ImportClause | undefined) {
  if (!klausel) return { namen: [], nurTypen: false };
  const bindungen = klausel.namedBindings;
  const einzelne = bindungen && ts.isNamedImports(bindungen) ? [...bindungen.elements] : [];
  const werte = einzelne.filter((e) => !e.isTypeOnly);
  const namen = [
    ...(klausel.name ? ['default'] : []),
    ...(bindungen && ts.isNamespaceImport(bindungen) ? ['*'] : []),
    ...werte.map((e) => (e.propertyName ?? e.name).text),
  ];
  const nurTypen =
    klausel.phaseModifier === ts.SyntaxKind.TypeKeyword ||
    (namen.length === 0 && einzelne.length > 0);
  return { namen: nurTypen ? [] : namen, nurTypen };
}

function loeseAuf(adresse: string, datei: string): string {
  if (!adresse.startsWith('.')) return adresse;
  return path.posix.join(path.posix.dirname(datei), adresse.replace(/\?.*$/, ''));
}
