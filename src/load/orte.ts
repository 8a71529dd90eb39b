import { resolve } from 'node:path';

/** An environment variable; one that is set to nothing counts as not set. */
function umgebung(name: string): string | undefined {
  return process.env[name] || undefined;
}

/** Folder of the town's data; `SOZIALRAUM_DATEN` names another one (a second town, a test). */
export function datenOrdner(): string {
  return resolve(umgebung('SOZIALRAUM_DATEN') ?? 'data');
}

/** Folder of internal data, beside the data folder, git-ignored and optional; `SOZIALRAUM_DATEN_INTERN` names another one. */
export function internOrdner(): string {
  return resolve(umgebung('SOZIALRAUM_DATEN_INTERN') ?? `${datenOrdner()}-intern`);
}
