/** Stays in sight while a page scrolls beneath it: whatever is brought into sight, as by the keyboard, comes clear of it. */

class StayingHead extends HTMLElement {
  #observer = new ResizeObserver(() => {
    document.documentElement.style.scrollPaddingBlockStart = `${this.offsetHeight + 8}px`;
  });

  connectedCallback() {
    this.#observer.observe(this);
  }

  disconnectedCallback() {
    this.#observer.disconnect();
    document.documentElement.style.scrollPaddingBlockStart = '';
  }
}

customElements.define('staying-head', StayingHead);
