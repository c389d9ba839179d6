/** A box that scrolls sideways when its content is too wide, and only then can be reached by keyboard. */

class ScrollBox extends HTMLElement {
  #observer = new ResizeObserver(() => this.#adapt());

  connectedCallback() {
    this.#observer.observe(this);
    if (this.firstElementChild) {
      this.#observer.observe(this.firstElementChild);
    }
  }

  disconnectedCallback() {
    this.#observer.disconnect();
  }

  #adapt() {
    if (this.scrollWidth > this.clientWidth && this.clientWidth > 0) {
      this.tabIndex = 0;
    } else {
      this.removeAttribute('tabindex');
    }
  }
}

customElements.define('scroll-box', ScrollBox);
