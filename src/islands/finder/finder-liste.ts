import { suchtext } from '../../domain/darstellung/suchtext.ts';

/**
 * `<finder-liste>`: narrows the complete list of the page while a person types. Every word must begin a word of the
 * entry; only when no entry has that, it may also stand inside one ("beratung" in "Schuldnerberatung"). The words live in the URL fragment (`#q=…`), so that nothing typed reaches a server;
 * back and forward work. Without script the whole list is there.
 */
class FinderListe extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector<HTMLFormElement>('[data-suche]');
    const feld = this.querySelector<HTMLInputElement>('#suchwort');
    if (form === null || feld === null) return;
    form.hidden = false;
    const ausAdresse = () => {
      feld.value = new URLSearchParams(location.hash.slice(1)).get('q') ?? '';
      this.#zeige(feld.value);
    };
    form.addEventListener('submit', (e) => {
      e.preventDefault();
    });
    feld.addEventListener('input', () => {
      const q = feld.value.trim();
      history.replaceState(
        null,
        '',
        q === '' ? location.pathname : `#${new URLSearchParams({ q })}`,
      );
      this.#zeige(q);
    });
    addEventListener('hashchange', ausAdresse);
    ausAdresse();
  }

  #zeige(frage: string): void {
    const worte = suchtext(frage)
      .split(' ')
      .filter((w) => w !== '');
    const zeilen = [...this.querySelectorAll<HTMLElement>('[data-worte]')];
    const finde = (davor: string) =>
      new Set(
        zeilen.filter((z) =>
          worte.every((w) => ` ${z.dataset['worte'] ?? ''}`.includes(davor + w)),
        ),
      );
    const amAnfang = finde(' ');
    const passend = amAnfang.size > 0 ? amAnfang : finde('');
    for (const zeile of zeilen) zeile.hidden = !passend.has(zeile);
    const treffer = passend.size;
    const anzahl = this.querySelector('[data-anzahl]');
    const leer = this.querySelector<HTMLElement>('[data-leer]');
    if (anzahl !== null)
      anzahl.textContent =
        worte.length === 0
          ? `${zeilen.length} Einrichtungen und Angebote, nach dem Alphabet geordnet.`
          : `${treffer} von ${zeilen.length} Einrichtungen und Angeboten passen zu „${frage}“.`;
    if (leer !== null) leer.hidden = treffer > 0;
  }
}

customElements.define('finder-liste', FinderListe);
