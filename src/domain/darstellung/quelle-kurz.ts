/**
 * A source as short link text: for a web address its host without "www.", for a citation the
 * citation itself without link. Only http(s) becomes a link.
 */
export function quelleKurz(quelle: string): {
  readonly text: string;
  readonly href: string | undefined;
} {
  if (!/^https?:\/\//i.test(quelle) || !URL.canParse(quelle))
    return { text: quelle, href: undefined };
  const { hostname } = new URL(quelle);
  return { text: hostname.replace(/^www\./, ''), href: quelle };
}
