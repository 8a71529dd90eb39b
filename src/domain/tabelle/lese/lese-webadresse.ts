import { nimmAn, weiseAb, type Gelesen } from './gelesen.ts';

const SATZ = 'Erwartet wird eine vollständige Webadresse, zum Beispiel „https://www.example.org/“.';

/** What a URL parser would drop or escape silently, and what could leave an HTML attribute. */
const FREMDE_ZEICHEN = /[\s"'<>\\^`{|}\p{Cc}]/u;

/**
 * Reads an absolute `http` or `https` address with a host name that has a dot; every other scheme
 * (`javascript:`, `data:`, `mailto:` …), user names and passwords in the address are refused. The
 * value is the text as given, so that sources stay quotable; a remark prefers `https`.
 */
export function leseWebadresse(text: string): Gelesen<string> {
  const roh = text.trim();
  if (/^(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}(?:[/?#]|$)/u.test(roh)) {
    const vorschlag = `https://${roh}`;
    return isWeb(vorschlag) ? weiseAb(SATZ, vorschlag) : weiseAb(SATZ);
  }
  if (!isWeb(roh)) {
    const erste = roh.split(/[\s,;|]+/).find(isWeb);
    return weiseAb(SATZ, erste);
  }
  return /^http:/i.test(roh)
    ? nimmAn(
        roh,
        'Die Adresse beginnt mit „http://“; bitte prüfen, ob sie auch mit „https://“ erreichbar ist, und dann so eintragen.',
      )
    : nimmAn(roh);
}

function isWeb(roh: string): boolean {
  if (!/^https?:\/\//i.test(roh) || FREMDE_ZEICHEN.test(roh) || !URL.canParse(roh)) return false;
  const { protocol, hostname, username, password } = new URL(roh);
  return (
    (protocol === 'https:' || protocol === 'http:') &&
    username === '' &&
    password === '' &&
    /^[^.].*\.[a-z][a-z\d-]+$/.test(hostname)
  );
}
