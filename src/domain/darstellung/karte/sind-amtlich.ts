import type { Geodaten } from '../../inventar/geodaten.ts';

/** Whether the town's own boundaries are drawn: every Sozialraum's area is official, and there is at least one. */
export function sindAmtlich({ flaechen }: Geodaten): boolean {
  return (
    flaechen !== undefined &&
    flaechen.features.length > 0 &&
    flaechen.features.every((f) => f.properties.amtlich)
  );
}
