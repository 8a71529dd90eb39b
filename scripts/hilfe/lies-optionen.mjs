import { parseArgs } from 'node:util';

/**
 * Options of a script from the command line; wrong ones are a German sentence in `fehler`, not an exception.
 *
 * @template {NonNullable<import('node:util').ParseArgsConfig['options']>} T
 * @param {T} options as `parseArgs` takes them
 * @param {string[]} [args] default: the arguments of this process
 * @returns {{ values: ReturnType<typeof parseArgs<{ options: T }>>['values'], fehler?: string }}
 */
export function liesOptionen(options, args = process.argv.slice(2)) {
  try {
    return { values: parseArgs({ options, args }).values };
  } catch (grund) {
    const { code = '', message = '' } = /** @type {NodeJS.ErrnoException} */ (grund);
    if (!code.startsWith('ERR_PARSE_ARGS_')) throw grund;
    const name = /'(-{0,2}[^'\s]*)/.exec(message)?.[1] ?? '';
    const leer = /** @type {ReturnType<typeof parseArgs<{ options: T }>>['values']} */ ({});
    if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
      return { values: leer, fehler: `„${name}“ gibt es hier nicht.` };
    }
    return {
      values: leer,
      fehler: message.includes('does not take')
        ? `Die Option „${name}“ hat keinen Wert.`
        : `Nach der Option „${name}“ fehlt ein Wert.`,
    };
  }
}
