import type { Modell } from '../inventar/modell.ts';
import { STADTWEIT } from '../inventar/stadt.ts';

/** Name and address of the list that a place belongs to: its Sozialraum's page, or the one for the whole town. */
export function raumweg(
  modell: Modell,
  sozialraumId: string,
): { readonly name: string; readonly href: string } {
  return sozialraumId === STADTWEIT
    ? { name: 'Für die ganze Stadt', href: '/stadtweit/' }
    : { name: modell.raumname(sozialraumId), href: `/sozialraum/${sozialraumId}/` };
}
