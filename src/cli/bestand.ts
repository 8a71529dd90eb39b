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

const [name = '', ...argumente] = process.argv.slice(2);
const befehl = BEFEHLE[name];
if (befehl === undefined) {
  const bekannt = name === '' || name === '--hilfe';
  console.log(bekannt ? HILFE : `Den Befehl „${name}“ gibt es nicht.\n\n${HILFE}`);
  process.exitCode = bekannt ? 0 : 2;
} else {
  process.exitCode = await befehl.fuehreAus(argumente);
}
