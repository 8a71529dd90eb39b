import { type ParseArgsConfig, parseArgs } from 'node:util';

/** What `parseArgs` says of wrong options, in German; the name stands in quotes in its English sentence. */
function satzZu(grund: unknown): string | undefined {
  const { code = '', message = '' } = grund as NodeJS.ErrnoException;
  const name = /'(-{0,2}[^'\s]*)/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `Die Option „${name}“ gibt es nicht.`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return message.includes('does not take')
        ? `Die Option „${name}“ hat keinen Wert.`
        : `Nach der Option „${name}“ fehlt ein Wert.`;
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `Mit „${name}“ kann dieser Befehl nichts anfangen.`;
    default:
      return undefined;
  }
}

/** Options and arguments as read, or a German sentence that says what is wrong with them. */
export type Optionslesung<T extends ParseArgsConfig> =
  | ({ readonly ok: true } & ReturnType<typeof parseArgs<T>>)
  | { readonly ok: false; readonly satz: string };

/** `parseArgs` of Node with wrong options as a value: a German sentence that points to `--hilfe`. */
export function liesOptionen<T extends ParseArgsConfig>(konfiguration: T): Optionslesung<T> {
  try {
    return { ok: true, ...parseArgs(konfiguration) };
  } catch (grund) {
    const satz = satzZu(grund);
    if (satz === undefined) throw grund;
    return { ok: false, satz: `${satz} Was es gibt, zeigt --hilfe.` };
  }
}
