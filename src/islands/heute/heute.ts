import { berlinerWochentag } from './berliner-wochentag.ts';

// Marks today's row in every week table: the page may be days old, the device's clock is not. Berlin's day counts.
const tag = berlinerWochentag(new Date());
for (const zeile of document.querySelectorAll(`[data-woche] [data-tag="${tag}"]`)) {
  zeile.classList.add('heute');
  const kopf = zeile.querySelector('th');
  if (kopf !== null) kopf.textContent = `${kopf.textContent} (heute)`;
}
