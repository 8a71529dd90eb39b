/** The field that the URL fragment names (`#feld=money`), or undefined for all. */
export function gewaehltesFeld(): string | undefined {
  return new URLSearchParams(location.hash.slice(1)).get('feld') ?? undefined;
}

/**
 * Adds a choice "Nur dieses Thema zeigen" to the page's list of fields. It hides the other fields in list and drawing,
 * says the count aloud, keeps its state in the URL fragment, and tells the movable map by the event `feldwahl`.
 */
export function baueFeldwahl(nav: HTMLElement): void {
  const links = [...nav.querySelectorAll<HTMLAnchorElement>('a[data-feld]')];
  // The page has kept a place of this height, so that nothing moves.
  const reihe = nav.querySelector<HTMLElement>('[data-feldwahl]');
  if (links.length < 2 || reihe === null) return;
  const auswahl = document.createElement('select');
  auswahl.id = 'feldwahl';
  auswahl.append(new Option('alle Themen', ''));
  for (const l of links) auswahl.append(new Option(l.dataset['name'], l.dataset['feld']));
  const label = document.createElement('label');
  label.htmlFor = auswahl.id;
  label.textContent = 'Zeigen: ';
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  status.className = 'klein leise';
  reihe.append(label, auswahl, status);

  const zeige = (sagen: boolean) => {
    const feld = gewaehltesFeld();
    auswahl.value = feld ?? '';
    for (const el of document.querySelectorAll<HTMLElement>('.feldgruppe[data-feld]'))
      el.hidden = feld !== undefined && el.dataset['feld'] !== feld;
    for (const el of document.querySelectorAll<SVGElement>('svg.bild a.symbol')) {
      const weg = feld !== undefined && el.dataset['feld'] !== feld;
      el.classList.toggle('weg', weg);
      for (const zu of document.querySelectorAll(
        `svg.bild [data-zu="${CSS.escape(el.dataset['id'] ?? '')}"]`,
      ))
        zu.classList.toggle('weg', weg);
    }
    const anzahl = document.querySelectorAll('.feldgruppe:not([hidden]) .eintrag').length;
    if (sagen) status.textContent = `${anzahl} Einrichtungen`;
    document.dispatchEvent(new CustomEvent('feldwahl'));
  };
  auswahl.addEventListener('change', () => {
    const neu = auswahl.value === '' ? location.pathname : `#feld=${auswahl.value}`;
    history.replaceState(null, '', neu);
    zeige(true);
  });
  addEventListener('hashchange', () => {
    zeige(false);
  });
  if (gewaehltesFeld() !== undefined) zeige(false);
}
