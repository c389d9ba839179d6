/**
 * Round a form: once something was changed in it, whoever leaves the page is asked first. Given `question`. Links within
 * the application go without the browser's own question, so that they are caught here.
 */

class UnsavedGuard extends HTMLElement {
  #changed = false;

  connectedCallback() {
    this.addEventListener('input', this.#note);
    this.addEventListener('change', this.#note);
    window.addEventListener('beforeunload', this.#onUnload);
    window.addEventListener('click', this.#onClick, true);
  }

  disconnectedCallback() {
    this.removeEventListener('input', this.#note);
    this.removeEventListener('change', this.#note);
    window.removeEventListener('beforeunload', this.#onUnload);
    window.removeEventListener('click', this.#onClick, true);
  }

  #note = () => {
    this.#changed = true;
  };

  #onUnload = (event) => {
    if (this.#changed) {
      event.preventDefault();
    }
  };

  #onClick = (event) => {
    const link = event.composedPath().find((element) => element instanceof HTMLAnchorElement && element.href);
    const leaves = link && !link.target && !link.hasAttribute('download') && !event.ctrlKey && !event.metaKey;
    if (!this.#changed || !leaves || event.defaultPrevented) {
      return;
    }
    if (confirm(this.question)) {
      this.#changed = false;
    } else {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };
}

customElements.define('unsaved-guard', UnsavedGuard);
