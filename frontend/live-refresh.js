/** Asks for newer figures ten seconds after the last came or failed to, while it is `live` and the page is seen. */

const PAUSE = 10_000;

class LiveRefresh extends HTMLElement {
  static observedAttributes = ['live', 'as-of'];

  #timer;
  #arm = () => {
    clearTimeout(this.#timer);
    if (this.isConnected && this.hasAttribute('live') && document.visibilityState === 'visible') {
      this.#timer = setTimeout(() => {
        // the next round too: what fails brings nothing that would begin it
        this.#arm();
        this.dispatchEvent(new Event('refresh'));
      }, PAUSE);
    }
  };

  connectedCallback() {
    document.addEventListener('visibilitychange', this.#arm);
    this.#arm();
  }

  disconnectedCallback() {
    document.removeEventListener('visibilitychange', this.#arm);
    this.#arm();
  }

  attributeChangedCallback() {
    this.#arm();
  }
}

customElements.define('live-refresh', LiveRefresh);
