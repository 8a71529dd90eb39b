/** What a person needs to report a wrong entry: the prepared mail (when the town has an address) names id and data state. */
export function rueckmeldeLink(
  email: string,
  id: string,
  name: string,
  datenstand: string,
): string | undefined {
  if (email === '') return undefined;
  const betreff = `Angabe falsch: ${name}`;
  // Line ends in a mailto address are CRLF (RFC 6068, section 5).
  const text = [
    `Einrichtung: ${name}`,
    `Kennung: ${id}`,
    `Datenstand: ${datenstand}`,
    '',
    'Was stimmt nicht?',
    '',
  ].join('\r\n');
  return `mailto:${email}?subject=${encodeURIComponent(betreff)}&body=${encodeURIComponent(text)}`;
}
