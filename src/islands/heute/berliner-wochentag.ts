const TAGE = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The weekday in Berlin at a moment: 1 = Monday … 7 = Sunday, whatever zone the device is in. */
export function berlinerWochentag(moment: Date): number {
  const kurz = new Intl.DateTimeFormat('en-US', {
    timeZone: 'Europe/Berlin',
    weekday: 'short',
  }).format(moment);
  return TAGE.indexOf(kurz) + 1;
}
