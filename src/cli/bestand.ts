import process from 'node:process';
import { pruefen } from './pruefen.ts';
import { verortenBefehl } from './verorten-befehl.ts';

/** One command of `npm run bestand -- <befehl>`: what it does in one German line, and a function that returns the exit code. */
type Befehl = {
  readonly kurz: string;
  readonly fuehreAus: (argumente: readonly string[]) => Promise<number>;
};

const BEFEHLE: Readonly<Record<string, Befehl>> = {
  pruefen: {
    kurz: 'prüft die Tabellen und nennt alle Fehler und Hinweise auf einmal',
    fuehreAus: pruefen,
  },
  verorten: {
    kurz: 'trägt fehlende Lagen ein, soweit amtliche Punkte oder Haltestellen sie belegen',
    fuehreAus: verortenBefehl,
  },
};

const HILFE = `npm run bestand -- <befehl>

${Object.entries(BEFEHLE)
  .map(([name, { kurz }]) => `  ${name.padEnd(10)} ${kurz}`)
  .join('\n')}

Mehr zu einem Befehl: npm run bestand -- <befehl> --hilfe`;

// `| head` closes the pipe when it has seen enough; that is no error of ours.
process.stdout.on('error', (grund: NodeJS.ErrnoException) => {
  if (grund.code !== 'EPIPE') throw grund;
  process.exit(process.exitCode ?? 0);
});

const [name = '', ...argumente] = process.argv.slice(2);
const befehl = Object.hasOwn(BEFEHLE, name) ? BEFEHLE[name] : undefined;
if (befehl === undefined) {
  const bekannt = name === '' || name === '--hilfe';
  if (bekannt) console.log(HILFE);
  else console.error(`Den Befehl „${name}“ gibt es nicht.\n\n${HILFE}`);
  process.exitCode = bekannt ? 0 : 2;
} else {
  try {
    process.exitCode = await befehl.fuehreAus(argumente);
  } catch (grund) {
    // Wrong data never gets here; what does is a folder or a file that cannot be read or written.
    console.error(
      `Der Befehl ist gescheitert: ${grund instanceof Error ? grund.message : String(grund)}`,
    );
    process.exitCode = 1;
  }
}
