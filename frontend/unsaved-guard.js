/**
 * Round a form: once something was changed in it, whoever leaves the page is asked first. Given `question`. The browser
 * asks before it leaves the application; the server calls `mayLeave` before it shows another page, and `saved` where the page
 * stays after it has saved.
 */

class UnsavedGuard extends HTMLElement {
  #changed = false;

  connectedCallback() {
    this.addEventListener('input', this.#note);
    this.addEventListener('change', this.#note);
    window.addEventListener('beforeunload', this.#onUnload);
  }

  disconnectedCallback() {
    this.removeEventListener('input', this.#note);
    this.removeEventListener('change', this.#note);
    window.removeEventListener('beforeunload', this.#onUnload);
  }

  saved() {
    this.#changed = false;
  }

  mayLeave() {
    if (this.#changed && confirm(this.question)) {
      this.#changed = false;
    }
    return !this.#changed;
  }

  #note = () => {
    this.#changed = true;
  };

  #onUnload = (event) => {
    if (this.#changed) {
      event.preventDefault();
    }
  };
}

customElements.define('unsaved-guard', UnsavedGuard);
