import { baueFeldwahl } from './feldwahl.ts';

/**
 * `<sozialraum-karte>`: the drawing of the build is the first frame. Links list and map both ways, and offers a
 * button that lets Leaflet take over (loaded only then). Without script the drawing and its links stay as they are.
 */
class SozialraumKarte extends HTMLElement {
  connectedCallback(): void {
    this.#verbindeListe();
    const nav = document.querySelector<HTMLElement>('.felder-wahl');
    if (nav !== null) baueFeldwahl(nav);
    if (this.dataset['beweglich'] !== undefined) this.#zeigeKnopf();
  }

  #verbindeListe(): void {
    const markiere = (id: string | undefined, an: boolean) => {
      if (id === undefined) return;
      for (const el of document.querySelectorAll(`[data-id="${CSS.escape(id)}"]`))
        el.classList.toggle('gewaehlt', an);
    };
    const hoere = (el: Element, id: string | undefined) => {
      for (const an of ['pointerenter', 'focusin'])
        el.addEventListener(an, () => {
          markiere(id, true);
        });
      for (const aus of ['pointerleave', 'focusout'])
        el.addEventListener(aus, () => {
          markiere(id, false);
        });
    };
    for (const symbol of this.querySelectorAll<SVGElement>('a.symbol'))
      hoere(symbol, symbol.dataset['id']);
    for (const eintrag of document.querySelectorAll<HTMLElement>('.eintrag[data-id]'))
      hoere(eintrag, eintrag.dataset['id']);
  }

  #zeigeKnopf(): void {
    const knopf = document.createElement('button');
    knopf.type = 'button';
    knopf.className = 'kern-btn kern-btn--secondary';
    const aufschrift = document.createElement('span');
    aufschrift.className = 'kern-label';
    aufschrift.textContent = 'Karte bewegen';
    knopf.append(aufschrift);
    // The page has kept a place of this height, so that nothing moves.
    const reihe = this.querySelector<HTMLElement>('[data-knopf]');
    if (reihe === null) return;
    reihe.append(knopf);
    this.addEventListener('karte-zurueck', () => {
      knopf.disabled = false;
      aufschrift.textContent = 'Karte bewegen';
      knopf.hidden = false;
      knopf.focus();
    });
    knopf.addEventListener('click', () => {
      knopf.disabled = true;
      aufschrift.textContent = 'Karte wird geladen …';
      import('./bewegliche-karte.ts')
        .then(({ macheBeweglich }) => macheBeweglich(this))
        .then(() => {
          knopf.hidden = true;
        })
        .catch(() => {
          knopf.disabled = false;
          aufschrift.textContent = 'Karte konnte nicht geladen werden. Noch einmal versuchen';
        });
    });
  }
}

customElements.define('sozialraum-karte', SozialraumKarte);
