/**
 * Today's ISO date in Berlin: the one place where a build reads the clock. `SOZIALRAUM_HEUTE` fixes it,
 * so that tests and repeated builds give the same site.
 */
export function heute(): string {
  const fest = process.env['SOZIALRAUM_HEUTE'];
  if (fest !== undefined && fest !== '') return fest;
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());
}
